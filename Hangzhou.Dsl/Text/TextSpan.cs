namespace Hangzhou.Dsl.Text;

/// <summary>A stretch of a source text, in UTF-16 units from its start.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>One past the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from one position up to, not including, another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The smallest span that holds both.</summary>
    public static TextSpan Covering(TextSpan first, TextSpan last) =>
        FromBounds(System.Math.Min(first.Start, last.Start), System.Math.Max(first.End, last.End));
}
