using Hangzhou.Cli.Output;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>
/// How reports put text on a screen: always by these, so that nothing in it is taken for a command. In styles, never in markup, in
/// which a text could be taken for a style, and whose words are looked up in tables of every colour there is.
/// </summary>
internal static class ScreenText
{
    /// <summary>Headings.</summary>
    public static Style Bold { get; } = new(decoration: Decoration.Bold);

    /// <summary>What nobody may overlook.</summary>
    public static Style Notice { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    /// <summary>A line as it is.</summary>
    public static void Line(this IAnsiConsole console, string text) => console.WriteLine(TerminalText.Line(text));

    /// <summary>A line in a style.</summary>
    public static void Line(this IAnsiConsole console, string text, Style style) => console.WriteLine(TerminalText.Line(text), style);

    /// <summary>The text of a cell, or a piece of a line.</summary>
    public static Text Cell(string text, Style? style = null) => new(TerminalText.Line(text), style);
}
