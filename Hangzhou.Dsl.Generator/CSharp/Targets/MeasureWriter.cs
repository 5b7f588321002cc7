using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the value that pace follows, and what it must reach.</summary>
internal static class MeasureWriter
{
    public static void WriteMeasure(
        IndentedWriter writer, PopulationShape shape, ExpressionWriter expressions, PlanNames names, LoweredCompare measure)
    {
        var shouldFall = measure.Operator is ComparisonOperator.AtMost or ComparisonOperator.LessThan;
        writer.Line();
        writer.Line($"internal static {Runtime.Evaluation}Measure {Signature.Of(names, "Measure", shape.Subject, shape.NeedsContext)}");
        writer.Continuation(
            $"=> new {Runtime.Evaluation}Measure({expressions.WriteQuantity(measure.Left, shape.Subject)}, "
            + $"{expressions.WriteQuantity(measure.Right, shape.Subject)}, {CSharpText.Bool(shouldFall)});");
    }
}
