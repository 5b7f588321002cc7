using System.IO;

namespace Hangzhou.Cli.Reports;

/// <summary>Text as HTML has it, in an element or an attribute.</summary>
internal static class HtmlMarks
{
    /// <summary>Writes a line of text that can be seen.</summary>
    public static void Escape(string line, TextWriter target)
    {
        foreach (var c in line)
        {
            switch (c)
            {
                case '&': target.Write("&amp;"); break;
                case '<': target.Write("&lt;"); break;
                case '>': target.Write("&gt;"); break;
                case '"': target.Write("&quot;"); break;
                case '\'': target.Write("&#39;"); break;
                default: target.Write(c); break;
            }
        }
    }
}
