using System.IO;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The values of a page as HTML has them.</summary>
internal sealed class HtmlText : PageTextEncoder
{
    protected override void Escape(string line, TextWriter target) => HtmlMarks.Escape(line, target);
}
