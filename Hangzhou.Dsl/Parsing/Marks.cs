using System.Collections.Generic;

namespace Hangzhou.Dsl.Parsing;

/// <summary>How the marks are written.</summary>
internal static class Marks
{
    private static readonly Dictionary<char, Mark> One = new()
    {
        ['{'] = Mark.OpenBrace,
        ['}'] = Mark.CloseBrace,
        ['('] = Mark.OpenParenthesis,
        [')'] = Mark.CloseParenthesis,
        [':'] = Mark.Colon,
        [','] = Mark.Comma,
        [';'] = Mark.Semicolon,
        ['.'] = Mark.Dot,
        ['%'] = Mark.Percent,
        ['+'] = Mark.Plus,
        ['-'] = Mark.Minus,
        ['*'] = Mark.Times,
        ['/'] = Mark.Divide,
        ['='] = Mark.Equal,
        ['>'] = Mark.Greater,
        ['<'] = Mark.Less,
        ['\u2265'] = Mark.GreaterOrEqual,
        ['\u2264'] = Mark.LessOrEqual,
        ['\u2260'] = Mark.NotEqual,
    };

    /// <summary>The mark of one character.</summary>
    public static Mark OfOne(char c) => One.TryGetValue(c, out var mark) ? mark : Mark.None;

    /// <summary>The mark of two characters.</summary>
    public static Mark OfTwo(char first, char second) => (first, second) switch
    {
        ('.', '.') => Mark.Range,
        ('>', '=') => Mark.GreaterOrEqual,
        ('<', '=') => Mark.LessOrEqual,
        ('!', '=') => Mark.NotEqual,
        ('<', '>') => Mark.NotEqual,
        ('=', '=') => Mark.Equal,
        _ => Mark.None,
    };
}
