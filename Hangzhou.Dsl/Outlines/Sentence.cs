using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Outlines;

/// <summary>A commitment's sentence, without what layout adds.</summary>
internal static class Sentence
{
    private static readonly Regex Space = Pattern.Of(@"\s+");

    /// <summary>Printed letters as plain ones, white space as one space.</summary>
    public static string Normalize(string text) => Space.Replace(PrintedLetters.ToPlain(text), " ").Trim();

    /// <summary>Without what stands in parentheses: an abbreviation, an explanation, a goal quoted from elsewhere.</summary>
    public static string WithoutAsides(string text)
    {
        var result = new StringBuilder();
        var opened = new Stack<int>();
        foreach (var c in text)
        {
            if (c == '(') opened.Push(result.Length);
            if (c == ')' && opened.Count > 0)
            {
                result.Length = opened.Pop();
                result.Append(' ');
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>The digest of the sentence: white space, that layout moves, does not count.</summary>
    public static string DigestOf(string text) =>
        "sha256:" + Sha256.HexOf(string.Concat(Normalize(text).Where(c => !char.IsWhiteSpace(c))));
}
