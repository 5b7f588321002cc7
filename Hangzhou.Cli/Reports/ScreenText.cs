using Hangzhou.Cli.Output;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>How reports put text on a screen: always by these, so that nothing in it is taken for markup or for a command.</summary>
internal static class ScreenText
{
    /// <summary>A line as it is.</summary>
    public static void Line(this IAnsiConsole console, string text) => console.WriteLine(TerminalText.Line(text));

    /// <summary>A line in a style, such as <c>bold</c>.</summary>
    public static void Line(this IAnsiConsole console, string text, string style) => console.MarkupLine(Styled(text, style));

    /// <summary>A piece of a line in a style, as markup.</summary>
    public static string Styled(string text, string style) => $"[{style}]{Plain(text)}[/]";

    /// <summary>A piece of a line without a style, as markup.</summary>
    public static string Plain(string text) => Markup.Escape(TerminalText.Line(text));

    /// <summary>The text of a cell.</summary>
    public static Text Cell(string text, Style? style = null) => new(TerminalText.Line(text), style);
}
