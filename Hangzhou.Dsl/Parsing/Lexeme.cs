using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The kinds of lexemes.</summary>
internal enum LexemeKind
{
    End,
    Name,
    Number,
    Date,
    Text,
    Symbol,

    /// <summary>A character without meaning; the scanner has reported it, so nothing else is said about it.</summary>
    Bad,
}

/// <summary>The marks of the language.</summary>
internal enum Mark
{
    None,
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    Colon,
    Comma,
    Semicolon,
    Dot,
    Range,
    Percent,
    Plus,
    Minus,
    Times,
    Divide,
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

/// <summary>
/// One lexeme, linked to its neighbours. It is Sprache's input too: the grammars run over lexemes, scanned once,
/// and so neither look at spaces nor scan a name again when an alternative fails.
/// </summary>
internal sealed class Lexeme : IInput
{
    private static readonly Dictionary<object, object> NoMemos = new();
    private Lexeme? _next;

    public Lexeme(ParseContext context, LexemeKind kind, int position, TextSpan span, Lexeme? previous)
    {
        Context = context;
        Kind = kind;
        Position = position;
        Span = span;
        Previous = previous;
        if (previous is not null) previous._next = this;
    }

    public ParseContext Context { get; }

    public LexemeKind Kind { get; }

    public TextSpan Span { get; }

    /// <summary>The lexeme before; null for the first.</summary>
    public Lexeme? Previous { get; }

    /// <summary>The lexeme after; the end's is itself.</summary>
    public Lexeme Next => _next ?? this;

    /// <summary>A name as written, a number's digits in ASCII, a text's value; empty otherwise.</summary>
    public string Text { get; init; } = string.Empty;

    public Keyword Keyword { get; init; }

    public Mark Mark { get; init; }

    public CalendarDate Date { get; init; }

    public bool IsFirstOnLine { get; init; }

    /// <summary>A text whose closing quote is missing.</summary>
    public bool IsUnclosed { get; init; }

    public bool IsEnd => Kind == LexemeKind.End;

    /// <summary>Whether nothing stands between this lexeme and the one before.</summary>
    public bool IsJoined => Previous is not null && Previous.Span.End == Span.Start;

    /// <summary>The position in lexemes, not in characters.</summary>
    public int Position { get; }

    public bool AtEnd => IsEnd;

    public string Source => Context.Source.Content;

    public char Current => Source[Span.Start];

    public int Line => Context.Source.GetLines(Span).StartLine;

    public int Column => Context.Source.GetLines(Span).StartColumn;

    public IDictionary<object, object> Memos => NoMemos;

    public IInput Advance() => IsEnd ? throw new InvalidOperationException("The input is at its end.") : Next;

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    public bool Is(Mark mark) => Mark == mark;

    public bool Is(Keyword keyword) => Keyword == keyword;

    /// <summary>This lexeme and those after it, as far as errors look ahead: not further, so that many errors stay fast.</summary>
    public IEnumerable<Lexeme> Ahead()
    {
        const int Farthest = 300;
        for (var at = this; !at.IsEnd && at.Position < Position + Farthest; at = at.Next) yield return at;
    }

    /// <summary>From here up to, not including, another lexeme; empty when nothing lies between.</summary>
    public TextSpan To(Lexeme end) => end.Position <= Position || end.Previous is null
        ? new TextSpan(Span.Start, 0)
        : TextSpan.FromBounds(Span.Start, end.Previous.Span.End);
}
