using System;
using System.Linq;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Makes a folder of facts smaller as long as it still fails: files first, then ever smaller pieces of files.</summary>
internal sealed class FactShrinker(Func<FactFolder, bool> fails)
{
    private const int MostTries = 2_000;

    private int _tries;

    public FactFolder Shrink(FactFolder facts)
    {
        foreach (var path in facts.Entries.Keys) facts = Smaller(facts, facts.Without(path));
        foreach (var path in facts.Entries.Keys.ToList())
        {
            if (facts.Entries[path] is FileEntry) facts = ShrinkFile(facts, path);
        }

        return facts;
    }

    private FactFolder ShrinkFile(FactFolder facts, string path)
    {
        for (var size = Bytes(facts, path).Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < Bytes(facts, path).Length;)
            {
                var bytes = Bytes(facts, path);
                var without = facts.With(path, [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + size)..]]);
                var smaller = Smaller(facts, without);
                if (ReferenceEquals(smaller, facts)) start += size;
                facts = smaller;
            }
        }

        return facts;
    }

    private static byte[] Bytes(FactFolder facts, string path) => ((FileEntry)facts.Entries[path]).Bytes;

    private FactFolder Smaller(FactFolder facts, FactFolder candidate) => _tries++ < MostTries && fails(candidate) ? candidate : facts;
}
