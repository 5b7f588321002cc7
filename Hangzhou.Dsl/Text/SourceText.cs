using System;
using System.Collections.Immutable;

namespace Hangzhou.Dsl.Text;

/// <summary>One file of the plan: where it came from and what it says. Lines end at \n, \r\n or \r.</summary>
public sealed class SourceText
{
    private ImmutableArray<int> _lineStarts;

    /// <summary>Holds a text under the path that diagnostics will name.</summary>
    public SourceText(string path, string content)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Content = content ?? throw new ArgumentNullException(nameof(content));
    }

    /// <summary>The path as diagnostics print it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>The offset at which each line begins.</summary>
    public ImmutableArray<int> LineStarts => _lineStarts.IsDefault ? _lineStarts = FindLineStarts(Content) : _lineStarts;

    /// <summary>The text of a span.</summary>
    public string this[TextSpan span] => Content.Substring(span.Start, span.Length);

    /// <summary>A span in lines and columns from 1.</summary>
    public LineSpan GetLines(TextSpan span)
    {
        var startLine = GetLineIndex(span.Start);
        var endLine = GetLineIndex(span.End);
        return new LineSpan(
            startLine + 1, span.Start - LineStarts[startLine] + 1, endLine + 1, span.End - LineStarts[endLine] + 1);
    }

    /// <summary>The text of a line, counted from 1, without its line break.</summary>
    public string GetLine(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        return Content.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    private int GetLineIndex(int position)
    {
        var index = LineStarts.BinarySearch(position);
        return index >= 0 ? index : ~index - 1;
    }

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            var isReturn = content[i] == '\r';
            if (!isReturn && content[i] != '\n') continue;
            if (isReturn && i + 1 < content.Length && content[i + 1] == '\n') i++;
            starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
