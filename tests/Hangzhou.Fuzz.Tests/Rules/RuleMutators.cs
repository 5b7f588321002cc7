using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>The ways in which a text is spoiled. Each takes the text and gives another.</summary>
internal static class RuleMutators
{
    // What does harm in texts of any kind.
    private static readonly string[] Nasty =
    [
        "\0", "\uD800", "\uDFFF", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u2028", "\u2029", "\u0085", "\v", "\f", "\r", "\r\n", "\n\r", "\u001B[31m",
        "*/", "/*", "///", "</summary>", "]]>", "&", "\\", "\"", "'", "`", "{0}", "$\"", "@\"", "#line 1", "#endif", "\u0430", "\uFF08", "\u3000", "e\u0301", "\U0001F30D",
        "{", "}", "(", ")", "99999999999999999999", "0.0000000001", "0", "-1", "9999", "0000", "2026-02-30", "9999-12-31", "..", "//", ";", "%", "0/0",
    ];

    /// <summary>The mutators with their names.</summary>
    public static ImmutableArray<(string Name, Func<RuleMutation, string> Apply)> All { get; } =
    [
        ("character deleted", m => m.Text.Length == 0 ? "" : m.Text.Remove(m.Random.Next(m.Text.Length), 1)),
        ("character doubled", m => m.AtCharacter((text, at) => text.Insert(at, text.Substring(at, 1)))),
        ("characters swapped", m => m.AtCharacter((text, at) => at == 0 ? text : Swap(text, at - 1, 1, at, 1))),
        ("character replaced", m => m.AtCharacter((text, at) => text.Remove(at, 1).Insert(at, ((char)m.Random.Next(32, 127)).ToString()))),
        ("any character inserted", m => m.AtCharacter((text, at) => text.Insert(at, ((char)m.Random.Next(char.MaxValue + 1)).ToString()))),
        ("nasty piece inserted", m => m.AtCharacter((text, at) => text.Insert(at, m.Pick(Nasty)))),
        ("case turned", m => m.AtCharacter((text, at) => text.Remove(at, 1).Insert(at, Turn(text[at])))),
        ("token deleted", m => m.AtToken((text, token) => text.Remove(token.Start, token.Length))),
        ("token doubled", m => m.AtToken((text, token) => text.Insert(token.Start, text.Substring(token.Start, token.Length) + " "))),
        ("tokens swapped", m => m.AtTwoTokens((text, first, second) => Swap(text, first.Start, first.Length, second.Start, second.Length))),
        ("token replaced by one of this file", m => m.AtTwoTokens((text, first, second) =>
            text.Remove(first.Start, first.Length).Insert(first.Start, text.Substring(second.Start, second.Length)))),
        ("token replaced by one of another file", m => m.AtToken((text, token) => text.Remove(token.Start, token.Length).Insert(token.Start, m.OtherToken()))),
        ("token of another file inserted", m => m.AtToken((text, token) => text.Insert(token.Start, m.OtherToken() + " "))),
        ("token replaced by a nasty piece", m => m.AtToken((text, token) => text.Remove(token.Start, token.Length).Insert(token.Start, m.Pick(Nasty)))),
        ("number replaced", m => m.AtToken((text, token) => text.Remove(token.Start, token.Length).Insert(token.Start, m.Random.Next(0, 40).ToString(System.Globalization.CultureInfo.InvariantCulture)))),
        ("line deleted", m => m.Lines(lines => lines.RemoveAt(m.Random.Next(lines.Count)))),
        ("line doubled", m => m.Lines(lines => lines.Insert(m.Random.Next(lines.Count), lines[m.Random.Next(lines.Count)]))),
        ("lines swapped", m => m.Lines(lines =>
        {
            var (first, second) = (m.Random.Next(lines.Count), m.Random.Next(lines.Count));
            (lines[first], lines[second]) = (lines[second], lines[first]);
        })),
        ("lines joined", m => m.AtCharacter((text, at) => text.IndexOf('\n', at) is >= 0 and var end ? text.Remove(end, 1) : text)),
        ("line broken", m => m.AtToken((text, token) => text.Insert(token.Start, "\n"))),
        ("indentation lost", m => m.Lines(lines => lines[m.Random.Next(lines.Count)] = lines[m.Random.Next(lines.Count)].TrimStart())),
        ("line of another file", m => m.Lines(lines => lines.Insert(m.Random.Next(lines.Count), m.OtherLine()))),
        ("line breaks of another kind", m => m.Text.Replace("\n", m.Pick(["\r\n", "\r", "\u2028", "\u0085"]), StringComparison.Ordinal)),
        ("cut off", m => m.Text[..m.Random.Next(m.Text.Length + 1)]),
        ("beginning lost", m => m.Text[m.Random.Next(m.Text.Length + 1)..]),
        ("spliced with another file", m => m.Text[..m.Random.Next(m.Text.Length + 1)] + m.OtherEnd()),
        ("block repeated", m => m.AtTwoTokens((text, first, second) =>
        {
            var (from, to) = (Math.Min(first.Start, second.Start), Math.Max(first.Start, second.Start));
            return text.Insert(to, string.Concat(Enumerable.Repeat(text[from..to], m.Random.Next(1, 4))));
        })),
        ("quote, brace or comment left open", m => m.AtToken((text, token) => text.Insert(token.Start, m.Pick(["\"", "{", "(", "// ", "}", ")"])))),
    ];

    private static string Turn(char c) => (char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)).ToString();

    private static string Swap(string text, int first, int firstLength, int second, int secondLength)
    {
        if (first > second) return Swap(text, second, secondLength, first, firstLength);
        if (first + firstLength > second) return text;
        return new StringBuilder()
            .Append(text, 0, first)
            .Append(text, second, secondLength)
            .Append(text, first + firstLength, second - first - firstLength)
            .Append(text, first, firstLength)
            .Append(text, second + secondLength, text.Length - second - secondLength)
            .ToString();
    }
}

/// <summary>One mutation: the text, the chance, and the file that pieces are taken from.</summary>
internal sealed record RuleMutation(string Text, Random Random, string Other)
{
    public string AtCharacter(Func<string, int, string> change) => Text.Length == 0 ? Text : change(Text, Random.Next(Text.Length));

    public string AtToken(Func<string, (int Start, int Length), string> change)
    {
        var tokens = RuleTokens.Of(Text);
        return tokens.Count == 0 ? Text : change(Text, tokens[Random.Next(tokens.Count)]);
    }

    public string AtTwoTokens(Func<string, (int Start, int Length), (int Start, int Length), string> change)
    {
        var tokens = RuleTokens.Of(Text);
        return tokens.Count == 0 ? Text : change(Text, tokens[Random.Next(tokens.Count)], tokens[Random.Next(tokens.Count)]);
    }

    public string Lines(Action<List<string>> change)
    {
        var lines = Text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    public string Pick(string[] pieces) => pieces[Random.Next(pieces.Length)];

    public string OtherToken()
    {
        var tokens = RuleTokens.Of(Other);
        if (tokens.Count == 0) return "";
        var (start, length) = tokens[Random.Next(tokens.Count)];
        return Other.Substring(start, length);
    }

    public string OtherLine()
    {
        var lines = Other.Split('\n');
        return lines[Random.Next(lines.Length)];
    }

    public string OtherEnd() => Other[Random.Next(Other.Length + 1)..];
}
