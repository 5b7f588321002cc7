namespace Hangzhou.Dsl.Text;

/// <summary>A place in a text as people count: lines and columns from 1; the end column is one past the last character.</summary>
public readonly record struct LineSpan(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>A span of one source text.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>The span in lines and columns from 1.</summary>
    public LineSpan Lines => Source.GetLines(Span);
}
