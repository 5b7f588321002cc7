using System.Collections.Generic;
using System.IO;
using System.Text;
using HandlebarsDotNet;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>
/// Makes every value of a page text and nothing else: first what cannot be seen is written out, so that no mark turns the
/// direction of writing or breaks a line, then what the format would read as a mark of its own is escaped.
/// </summary>
internal abstract class PageTextEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        if (text is not null) Escape(TerminalText.Line(text), target);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        if (text is null) return;
        var all = new StringBuilder();
        while (text.MoveNext()) all.Append(text.Current);
        Encode(all.ToString(), target);
    }

    /// <summary>Writes a line of text with the marks of the format escaped.</summary>
    protected abstract void Escape(string line, TextWriter target);
}
