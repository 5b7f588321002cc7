using Hangzhou.Dsl.Generator.CSharp.Expressions;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes the method of a criterion or a where, mapped to its line in the rules: stack traces and breakpoints show that.</summary>
internal static class CriterionWriter
{
    /// <summary>Inlined, a method would have no frame of its own, and a stack trace no line of the rules.</summary>
    public static void WriteNoInlining(IndentedWriter writer) =>
        writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");

    public static void WriteMapped(IndentedWriter writer, string modifiers, string signature, string truth, RulePosition position)
    {
        WriteNoInlining(writer);
        writer.Open($"{modifiers} {Runtime.Truth} {signature}");
        WriteMapped(writer, $"return {truth};", position);
        writer.Close();
    }

    /// <summary>Writes a statement, mapped to its line in the rules.</summary>
    public static void WriteMapped(IndentedWriter writer, string statement, RulePosition position)
    {
        var lines = position.Lines;
        // The end column is inclusive.
        var (endLine, endColumn) = lines.EndColumn > 1 ? (lines.EndLine, lines.EndColumn - 1) : (lines.EndLine, 1);
        writer.Directive(
            $"#line ({CSharpText.Number(lines.StartLine)},{CSharpText.Number(lines.StartColumn)})-({CSharpText.Number(endLine)},{CSharpText.Number(endColumn)})"
            + $" {CSharpText.Number(writer.Indentation)} {CSharpText.DirectivePath(position.DebugPath)}");
        writer.Line(statement);
        writer.Directive("#line hidden");
    }
}
