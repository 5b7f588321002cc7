using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Mutations of one file's bytes, whatever they mean.</summary>
internal static class TextMutations
{
    private static readonly ImmutableArray<string> Pieces =
    [
        "\"", "\"\"", "\"\"\"", ",", ";", "\n", "\r", "\r\n", "\t", " ", "\u00a0", "\ufeff", "\0", "\u001b", "\u202e", "\u2028", "，", "；", "\"\n\"", ",,,,", "{", "}", "[", "]", ":", "\\", "\\u", "'", "#", "é", "🌍",
    ];

    public static ImmutableArray<Mutation> All { get; } =
    [
        new("cut a file off", OfOne((bytes, random) => bytes[..random.Next(bytes.Length + 1)])),
        new("cut a file's beginning off", OfOne((bytes, random) => bytes[random.Next(bytes.Length + 1)..])),
        new("take a piece out", OfOne(Take)),
        new("put a piece in", OfOne((bytes, random) => Insert(bytes, random, Encoding.UTF8.GetBytes(random.Of(Pieces))))),
        new("put a piece in many times", OfOne((bytes, random) => Insert(bytes, random, Encoding.UTF8.GetBytes(Repeat(random.Of(Pieces), random.Length(20_000)))))),
        new("change a byte", OfOne(Change)),
        new("flip a bit", OfOne(Flip)),
        new("put any bytes in", OfOne(Noise)),
        new("swap two pieces", OfOne(Swap)),
        new("say a piece again", OfOne(Again)),
        new("splice two files", Splice),
        new("write UTF-16 with a mark", OfOne((bytes, _) => Encode(bytes, Encoding.Unicode, true))),
        new("write UTF-16 without a mark", OfOne((bytes, _) => Encode(bytes, Encoding.Unicode, false))),
        new("write UTF-16, the high byte first", OfOne((bytes, random) => Encode(bytes, Encoding.BigEndianUnicode, random.Next(2) == 0))),
        new("write UTF-32", OfOne((bytes, random) => Encode(bytes, Encoding.UTF32, random.Next(2) == 0))),
        new("write Latin-1", OfOne((bytes, _) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes) + "é"))),
        // 生物圈 as a Chinese spreadsheet writes it that knows no UTF-8.
        new("write a word in GBK", OfOne((bytes, random) => Insert(bytes, random, [0xC9, 0xFA, 0xCE, 0xEF, 0xC8, 0xA6]))),
        new("begin with a mark, or two", OfOne((bytes, random) => [.. Repeat("\ufeff", 1 + random.Next(2)).SelectMany(c => Encoding.UTF8.GetBytes(c.ToString())), .. bytes])),
        new("break lines otherwise", OfOne((bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", random.Of(["\r", "\r\n", "\n\n", "\r\r\n", "\u2028"]), StringComparison.Ordinal)))),
        new("separate otherwise", OfOne((bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(",", random.Of([";", "\t", "|", "，", ", "]), StringComparison.Ordinal)))),
        new("empty a file", OfOne((_, _) => [])),
    ];

    /// <summary>Mutates one of the files.</summary>
    public static Mutate OfOne(Func<byte[], Random, byte[]> change) => (facts, random) =>
    {
        var files = facts.Entries.Where(entry => entry.Value is FileEntry).ToList();
        if (files.Count == 0) return facts;
        var (path, entry) = random.Of(files);
        return facts.With(path, change(((FileEntry)entry).Bytes, random));
    };

    public static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static byte[] Take(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return [.. bytes[..start], .. bytes[(start + random.Length(bytes.Length - start))..]];
    }

    private static byte[] Insert(byte[] bytes, Random random, byte[] piece)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }

    private static byte[] Change(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return bytes;
        byte[] changed = [.. bytes];
        changed[random.Next(bytes.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return bytes;
        byte[] changed = [.. bytes];
        changed[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    private static byte[] Noise(byte[] bytes, Random random)
    {
        var noise = new byte[random.Length(400)];
        random.NextBytes(noise);
        return Insert(bytes, random, noise);
    }

    private static byte[] Swap(byte[] bytes, Random random)
    {
        var cuts = new[] { random.Next(bytes.Length + 1), random.Next(bytes.Length + 1), random.Next(bytes.Length + 1) };
        Array.Sort(cuts);
        return [.. bytes[..cuts[0]], .. bytes[cuts[1]..cuts[2]], .. bytes[cuts[0]..cuts[1]], .. bytes[cuts[2]..]];
    }

    private static byte[] Again(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return Insert(bytes, random, bytes[start..(start + random.Length(bytes.Length - start))]);
    }

    private static FactFolder Splice(FactFolder facts, Random random)
    {
        var files = facts.Entries.Where(entry => entry.Value is FileEntry).ToList();
        if (files.Count == 0) return facts;
        var (path, first) = random.Of(files);
        var (one, other) = (((FileEntry)first).Bytes, ((FileEntry)random.Of(files).Value).Bytes);
        return facts.With(path, [.. one[..random.Next(one.Length + 1)], .. other[random.Next(other.Length + 1)..]]);
    }

    private static byte[] Encode(byte[] bytes, Encoding encoding, bool hasMark) =>
        [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))];
}
