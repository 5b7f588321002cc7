using System.IO;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The values of a page as Markdown has them.</summary>
internal sealed class MarkdownText : PageTextEncoder
{
    protected override void Escape(string line, TextWriter target) => MarkdownMarks.Escape(line, target);
}
