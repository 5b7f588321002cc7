using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Small pieces of a schema as C#.</summary>
internal static class SchemaText
{
    public static string Title(LoweredTitle title) =>
        $"new {Runtime.Evaluation}LocalizedText({CSharpText.Literal(title.English)}, {CSharpText.Literal(title.Chinese)})";

    public static string Line(Targets.RulePosition position) =>
        $"new {Runtime.Evaluation}RuleLine({CSharpText.Literal(position.File)}, {CSharpText.Number(position.Lines.StartLine)})";
}
