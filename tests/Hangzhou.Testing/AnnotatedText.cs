using System;
using System.Collections.Generic;
using System.Text;

namespace Hangzhou.Testing;

/// <summary>A text in which <c>[…]</c> marked what an error is expected to cover; the marks themselves are taken out.</summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Spans">Start and length of what was marked, in order of start.</param>
public sealed record AnnotatedText(string Text, IReadOnlyList<(int Start, int Length)> Spans)
{
    /// <summary>Reads the marks; they may be nested.</summary>
    public static AnnotatedText Read(string annotated)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<(int Start, int Length)>();
        foreach (var c in annotated)
        {
            if (c == '[') open.Push(text.Length);
            else if (c != ']') text.Append(c);
            else if (open.TryPop(out var start)) spans.Add((start, text.Length - start));
            else throw new ArgumentException("A ] has no [.", nameof(annotated));
        }

        if (open.Count > 0) throw new ArgumentException("A [ has no ].", nameof(annotated));
        spans.Sort();
        return new AnnotatedText(text.ToString(), spans);
    }
}
