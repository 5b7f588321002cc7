using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Parsing;

/// <summary>What one file's parse carries along: its text, its words, its errors, and how deep it is.</summary>
internal sealed class ParseContext
{
    public ParseContext(SourceText source, Surface surface, DiagnosticBag bag)
    {
        Source = source;
        Surface = surface;
        Errors = new SyntaxErrors(source, bag);
    }

    public SourceText Source { get; }

    public Surface Surface { get; }

    public SyntaxErrors Errors { get; }

    /// <summary>How many expressions are open around the present place.</summary>
    public int Depth { get; set; }

    /// <summary>How many parentheses are open; inside them a line's end means nothing.</summary>
    public int OpenParentheses { get; set; }

    /// <summary>Where the present criterion (or condition, or body) begins; it alone may begin a line with a value.</summary>
    public Lexeme? ExpressionStart { get; set; }

    /// <summary>Whether the file's end was reported as too early; what else is then missing is the same error.</summary>
    public bool IsEndReported { get; set; }
}
