using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Targets;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>Writes what a population's rules ask of a block of members, and its counts where all of them can.</summary>
internal sealed class PopulationColumnsWriter
{
    private readonly PopulationShape _shape;
    private readonly PlanNames _names;
    private readonly ColumnExpressionWriter _expressions;

    public PopulationColumnsWriter(PopulationShape shape, TargetVocabulary vocabulary)
    {
        _shape = shape;
        _names = vocabulary.Names;
        _expressions = new ColumnExpressionWriter(vocabulary);
    }

    /// <param name="rule">The milestone's rule, in C#.</param>
    public void WritePopulation(IndentedWriter writer, NamedEntity entity, string rule)
    {
        if (_shape.IsWhollyOverColumns) WriteCount(writer, entity, rule);
        writer.Line();
        var context = _shape.NeedsContext ? $", in {_names.Context} context" : string.Empty;
        writer.Line($"internal static {Runtime.BlockTruths} Judge(int criterion, {entity.Columns} columns, {Runtime.ColumnBlock} block{context}) => criterion switch");
        writer.Open();
        if (_shape is { ScopeOverColumns: true, Population.Scope: { } scope }) writer.Line($"-1 => {_expressions.Write(scope)},");
        for (var i = 0; i < _shape.Population.Criteria.Count; i++)
        {
            if (_shape.OverColumns[i]) writer.Line($"{CSharpText.Number(i)} => {_expressions.Write(_shape.Population.Criteria[i].Expression)},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(criterion)),");
        writer.Close(";");
    }

    private void WriteCount(IndentedWriter writer, NamedEntity entity, string rule)
    {
        var (parameter, argument) = _shape.NeedsContext ? ($", in {_names.Context} context", ", context.Point") : (string.Empty, string.Empty);
        writer.Line();
        writer.Summary("The same over columns. Numbers that are too large for it are an InvalidOperationException: count their members.");
        writer.Line($"public static {Runtime.MemberCounts} Count({entity.Columns} columns{parameter}) => {rule}.Count({CSharpText.Number(_shape.Index)}, columns{argument});");
    }
}
