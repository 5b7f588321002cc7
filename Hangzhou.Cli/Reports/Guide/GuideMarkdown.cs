using System.IO;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports;

/// <summary>A guide as Markdown.</summary>
internal static class GuideMarkdown
{
    public static string Write(Guide guide)
    {
        using var text = new StringWriter { NewLine = "\n" };
        text.WriteLine($"# {Plain(guide.Title)}");
        text.WriteLine();
        foreach (var sentence in guide.HowTo) text.WriteLine($"- {sentence}");
        foreach (var table in guide.Tables) WriteTable(text, guide.Text, table);
        text.WriteLine();
        text.WriteLine($"## {guide.Text.Milestones}");
        text.WriteLine();
        WriteRow(text, [.. guide.Text.MilestoneColumns]);
        WriteRow(text, "---", "---", "---");
        foreach (var milestone in guide.Milestones) WriteRow(text, milestone.Id, Plain(milestone.Title), milestone.Due);
        return text.ToString();
    }

    private static void WriteTable(StringWriter text, GuideText words, GuideTable table)
    {
        text.WriteLine();
        text.WriteLine($"## `{table.File}`");
        text.WriteLine();
        text.WriteLine($"**{Plain(table.Who)}**");
        text.WriteLine();
        text.WriteLine(Plain(table.Rows));
        text.WriteLine();
        WriteRow(text, [.. words.Columns]);
        WriteRow(text, "---", "---", "---", "---");
        foreach (var column in table.Columns)
        {
            WriteRow(
                text, $"`{column.Header}`", Plain(column.Question), column.Answer,
                column.Milestones.IsEmpty ? column.NeededBy : string.Join(", ", column.Milestones));
        }
    }

    private static void WriteRow(StringWriter text, params string[] cells) => text.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Plain(string text)
    {
        using var plain = new StringWriter();
        MarkdownMarks.Escape(TerminalText.Line(text), plain);
        return plain.ToString();
    }
}
