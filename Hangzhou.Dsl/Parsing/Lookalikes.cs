using System.Collections.Generic;
using System.Text;

namespace Hangzhou.Dsl.Parsing;

/// <summary>A letter of a name that looks like a plain one.</summary>
/// <param name="Name">Its number and alphabet: <c>the Cyrillic letter U+0430</c>.</param>
/// <param name="Plain">What it looks like.</param>
internal sealed record Lookalike(string Name, string Plain);

/// <summary>Letters of other alphabets that nobody tells from plain ones by looking.</summary>
internal static class Lookalikes
{
    // Pairs of a letter and what it looks like.
    private static readonly (string Alphabet, string Pairs)[] Alphabets =
    [
        ("Cyrillic", "\u0430a \u0435e \u043Eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u04BBh \u0501d \u051Bq \u051Dw \u044Cb \u042Cb \u0410A \u0412B \u0415E \u041AK \u041CM \u041DH \u041EO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0406I \u0408J \u0405S \u050CG \u051AQ \u051CW \u04C0I \u04CFl \u0475v"),
        ("Greek", "\u03B1a \u03BFo \u03B3y \u03B9i \u03BAk \u03BDv \u03C1p \u03C4t \u03C5u \u03C9w \u03F2c \u03F3j \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK \u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X \u03F9C"),
        ("Armenian", "\u0585o \u057Du \u0570h \u0578n \u0581g \u0566q \u0575j \u054FS \u054DU \u0555O"),
        ("Latin", "\u0131i \u0251a \u0261g \u0269i \u028Bv \u0196l \u01C0l \u01BDS"),
    ];

    private static readonly Dictionary<char, Lookalike> Known = Read();

    /// <summary>The first letter of a name that looks like a plain one; null when none does.</summary>
    public static Lookalike? FirstIn(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] >= 128 && At(name, i) is { } found) return found;
        }

        return null;
    }

    /// <summary>The name in the letters it seems to be written in.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var found = name[i] >= 128 ? At(name, i) : null;
            if (found is null) plain.Append(name[i]);
            else plain.Append(found.Plain);
            if (found is not null && char.IsHighSurrogate(name[i])) i++;
        }

        return plain.ToString();
    }

    private static Lookalike? At(string name, int index)
    {
        var c = name[index];
        if (Known.TryGetValue(c, out var known)) return known;
        // Letters of another width or face: \uFF41, and the alphabets of mathematics.
        if (c is >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A')
            return new Lookalike($"the full-width letter {OddCharacters.CodePoint(c)}", ((char)(c - 0xFEE0)).ToString());
        if (!char.IsSurrogatePair(name, index)) return null;
        var number = char.ConvertToUtf32(name, index);
        return number is < 0x1D400 or > 0x1D6A3 ? null : new Lookalike($"the mathematical letter {OddCharacters.CodePoint(number)}", MathematicalLetter(number));
    }

    // Alphabets one after the other, each the 26 capitals and the 26 small letters.
    private static string MathematicalLetter(int codePoint)
    {
        var letter = (codePoint - 0x1D400) % 52;
        return ((char)(letter < 26 ? 'A' + letter : 'a' + letter - 26)).ToString();
    }

    private static Dictionary<char, Lookalike> Read()
    {
        var known = new Dictionary<char, Lookalike>();
        foreach (var (alphabet, pairs) in Alphabets)
        {
            foreach (var pair in pairs.Split(' '))
                known[pair[0]] = new Lookalike($"the {alphabet} letter {OddCharacters.CodePoint(pair[0])}", pair.Substring(1));
        }

        return known;
    }
}
