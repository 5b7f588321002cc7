using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports;

/// <summary>A guide as one page of HTML that needs nothing else: it reads in light and dark, on a phone, aloud, and on paper.</summary>
internal static class GuideHtml
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
        h2 { margin-top: 2.5rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: start; padding-block: .5rem; }
        th, td { border: 1px solid #8888; padding: .35rem .6rem; text-align: start; vertical-align: top; }
        thead th { background: #8882; }
        tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 12rem; }
        code { font-family: ui-monospace, monospace; font-size: .9em; }
        @media print { a { color: inherit; text-decoration: none; } tr { break-inside: avoid; } }
        """;

    public static string Write(Guide guide)
    {
        using var html = new StringWriter { NewLine = "\n" };
        html.WriteLine("<!doctype html>");
        html.WriteLine($"<html lang=\"{guide.Text.Language}\">");
        html.WriteLine($"<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{Plain(guide.Title)}</title>");
        html.WriteLine($"<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main>");
        html.WriteLine($"<h1>{Plain(guide.Title)}</h1>");
        html.WriteLine("<ul>");
        foreach (var sentence in guide.HowTo) html.WriteLine($"<li>{Sentence(sentence)}</li>");
        html.WriteLine("</ul>");
        WriteContents(html, guide);
        for (var i = 0; i < guide.Tables.Length; i++) WriteTable(html, guide.Text, guide.Tables[i], Place(i));
        WriteMilestones(html, guide);
        html.WriteLine("</main>\n</body>\n</html>");
        return html.ToString();
    }

    private static void WriteContents(StringWriter html, Guide guide)
    {
        html.WriteLine("<nav>\n<ul>");
        for (var i = 0; i < guide.Tables.Length; i++) html.WriteLine($"<li><a href=\"#{Place(i)}\"><code>{Plain(guide.Tables[i].File)}</code></a></li>");
        html.WriteLine($"<li><a href=\"#milestones\">{Plain(guide.Text.Milestones)}</a></li>");
        html.WriteLine("</ul>\n</nav>");
    }

    private static void WriteTable(StringWriter html, GuideText words, GuideTable table, string place)
    {
        html.WriteLine($"<section id=\"{place}\">\n<h2><code>{Plain(table.File)}</code></h2>\n<div class=\"wide\">\n<table>");
        html.WriteLine($"<caption><strong>{Plain(table.Who)}</strong> {Plain(table.Rows)}</caption>");
        WriteHead(html, [.. words.Columns]);
        foreach (var column in table.Columns)
        {
            var milestones = column.Milestones.IsEmpty
                ? Plain(column.NeededBy)
                : string.Join(", ", column.Milestones.Select(id => $"<a href=\"#{Anchor(id)}\">{Plain(id)}</a>"));
            html.WriteLine($"<tr><th scope=\"row\"><code>{Plain(column.Header)}</code></th><td>{Plain(column.Question)}</td><td>{Sentence(column.Answer)}</td><td>{milestones}</td></tr>");
        }

        html.WriteLine("</tbody>\n</table>\n</div>\n</section>");
    }

    private static void WriteMilestones(StringWriter html, Guide guide)
    {
        html.WriteLine($"<section id=\"milestones\">\n<h2>{Plain(guide.Text.Milestones)}</h2>\n<div class=\"wide\">\n<table>");
        WriteHead(html, [.. guide.Text.MilestoneColumns]);
        foreach (var milestone in guide.Milestones)
        {
            html.WriteLine($"<tr id=\"{Anchor(milestone.Id)}\"><th scope=\"row\">{Plain(milestone.Id)}</th><td>{Plain(milestone.Title)}</td><td>{Plain(milestone.Due)}</td></tr>");
        }

        html.WriteLine("</tbody>\n</table>\n</div>\n</section>");
    }

    private static void WriteHead(StringWriter html, string[] headings) =>
        html.WriteLine($"<thead><tr>{string.Concat(headings.Select(heading => $"<th scope=\"col\">{Plain(heading)}</th>"))}</tr></thead>\n<tbody>");

    private static string Place(int table) => $"table-{Words.Of(table + 1)}";

    // Ids are letters, digits, dots and hyphens.
    private static string Anchor(string id) => $"milestone-{Plain(id)}";

    private static string Plain(string text)
    {
        using var plain = new StringWriter();
        HtmlMarks.Escape(TerminalText.Line(text), plain);
        return plain.ToString();
    }

    // What stands in back quotes is written as it is.
    private static string Sentence(string sentence)
    {
        var html = new StringBuilder();
        var pieces = sentence.Split('`');
        for (var i = 0; i < pieces.Length; i++) html.Append(i % 2 == 0 ? Plain(pieces[i]) : $"<code>{Plain(pieces[i])}</code>");
        return html.ToString();
    }
}
