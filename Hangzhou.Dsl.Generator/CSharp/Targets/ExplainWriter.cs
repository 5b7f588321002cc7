using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes what explains a member: each criterion's truth with the values it read. Built only when asked.</summary>
internal sealed class ExplainWriter
{
    private readonly TargetModel _model;
    private readonly PopulationShape _shape;
    private readonly ExpressionWriter _expressions;

    public ExplainWriter(TargetModel model, PopulationShape shape, ExpressionWriter expressions)
    {
        _model = model;
        _shape = shape;
        _expressions = expressions;
    }

    public void WriteExplain(IndentedWriter writer)
    {
        writer.Line();
        Overloads.Write(
            writer, _shape, _model.Vocabulary.Names, Runtime.MemberExplanation, "Explain", "How the member stands to each criterion, with the values seen.");
        var arguments = Signature.Arguments(_shape.Subject, _shape.NeedsContext);
        var id = _shape.Entity is not { } entity ? "\"\"" : entity.Key is { } key ? "member." + key : CSharpText.Literal(entity.Entity.Name);
        var scope = _shape.Population.Scope is null ? Runtime.Truth + ".Yes" : $"InScope({arguments})";
        var criteria = _shape.Population.Criteria.Select((criterion, i) => WriteCriterion(criterion, i, arguments)).ToList();
        writer.Summary("How the member stands to each criterion, with the values seen.");
        writer.Line($"public static {Runtime.MemberExplanation} {Sign("Explain")}");
        writer.Continuation($"=> new {Runtime.MemberExplanation}({id}, {scope}, Evaluate({arguments}), {Runtime.ArrayOf(Runtime.CriterionExplanation, criteria)});");
        for (var i = 0; i < _shape.Population.Criteria.Count; i++) WriteValues(writer, _shape.Population.Criteria[i], i);
    }

    private string WriteCriterion(LoweredCriterion criterion, int index, string arguments)
    {
        var number = CSharpText.Number(index + 1);
        var line = $"Schema.Populations[{CSharpText.Number(_shape.Index)}].Criteria[{CSharpText.Number(index)}].Line";
        return $"new {Runtime.CriterionExplanation}({CSharpText.Literal(criterion.Label)}, Criterion{number}({arguments}), Values{number}({arguments}), {line})";
    }

    private void WriteValues(IndentedWriter writer, LoweredCriterion criterion, int index)
    {
        writer.Line();
        writer.Open($"private static {Runtime.ImmutableArray}<{Runtime.SeenValue}> {Sign("Values" + CSharpText.Number(index + 1))}");
        writer.Line($"var seen = new {Runtime.ExplanationBuilder}();");
        foreach (var read in new SeenValues(_model.Vocabulary).Of(criterion.Expression)) WriteRead(writer, read);
        writer.Line("return seen.ToImmutable();");
        writer.Close();
    }

    private void WriteRead(IndentedWriter writer, SeenRead read)
    {
        var expression = read.Value(read.Year);
        WriteAdd(writer, read, "seen", expression);
        var plain = PlainReads.Of(expression);
        if (!plain.Equals(expression)) WriteAdd(writer, read, "seen.AsReported", plain);
    }

    private void WriteAdd(IndentedWriter writer, SeenRead read, string seen, LoweredExpression expression)
    {
        var value = _expressions.Write(expression, _shape.Subject);
        var code = value.Kind is ValueKind.Choice or ValueKind.Choices ? $"{value.Enum?.TypeName}Names.Of({value.Code})" : value.Code;
        var unit = UnitOf(expression);
        var add = $"{seen}.Add({Name(read)}, {code}{(unit is null ? string.Empty : ", " + CSharpText.Literal(unit))});";
        writer.Line(read.LoopFrom is { } first ? LoopYear.Loop(first, _shape.Subject) + " " + add : add);
    }

    private static string Name(SeenRead read) => read.Year switch
    {
        NoYear => CSharpText.Literal(read.Name),
        FixedYear year => CSharpText.Literal(read.Name + " at " + CSharpText.Number(year.Year)),
        RoundYear => CSharpText.Literal(read.Name + " at ") + " + context.RoundYear",
        WindowYear => CSharpText.Literal(read.Name + " at ") + " + context.WindowYear",
        LoopYear => CSharpText.Literal(read.Name + " at ") + " + " + LoopYear.Variable,
        _ => throw new System.InvalidOperationException($"No name for {read.Year.GetType().Name}."),
    };

    private static string? UnitOf(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead read => FieldTypes.BaseUnit(read.Field.Type),
        LoweredAssumptionValue assumption => FieldTypes.BaseUnit(assumption.Type),
        LoweredFollow follow => UnitOf(follow.Inner),
        LoweredSingle single => UnitOf(single.Inner),
        LoweredAtRound at => UnitOf(at.Inner),
        LoweredSum sum => UnitOf(sum.Value),
        _ => null,
    };

    private string Sign(string method) => Signature.Of(_model.Vocabulary.Names, method, _shape.Subject, _shape.NeedsContext);
}
