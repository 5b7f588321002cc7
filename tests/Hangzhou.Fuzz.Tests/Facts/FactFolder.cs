using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>What stands under a name in a folder of facts.</summary>
internal abstract record Entry;

/// <summary>A file.</summary>
internal sealed record FileEntry(byte[] Bytes) : Entry;

/// <summary>A folder where a file is expected.</summary>
internal sealed record FolderEntry : Entry;

/// <summary>A symbolic link.</summary>
internal sealed record LinkEntry(string Target) : Entry;

/// <summary>A folder of facts, by path below it; a mutation makes another of it.</summary>
internal sealed record FactFolder(ImmutableSortedDictionary<string, Entry> Entries)
{
    public static FactFolder Empty { get; } = new(ImmutableSortedDictionary.Create<string, Entry>(StringComparer.Ordinal));

    /// <summary>How many bytes its files have.</summary>
    public long Length => Entries.Values.Sum(entry => entry is FileEntry file ? file.Bytes.LongLength : 1);

    /// <summary>Reads a folder of the repository; accepted outputs that stand beside the facts are left aside.</summary>
    public static FactFolder Read(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains(".verified.", StringComparison.Ordinal) && !path.Contains(".received.", StringComparison.Ordinal))
        .Aggregate(Empty, (all, path) => all.With(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));

    public FactFolder With(string path, byte[] bytes) => With(path, new FileEntry(bytes));

    public FactFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public FactFolder With(string path, Entry entry) => new(Entries.SetItem(path, entry));

    public FactFolder Without(string path) => new(Entries.Remove(path));

    /// <summary>The folder that an entry stands in, with a slash after it; empty at the top.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>All of it, for the page of a failure: files as text, what cannot be seen written out.</summary>
    public string Describe() => string.Concat(Entries.Select(entry => $"--- {Show(entry.Key)}: {Describe(entry.Value)}\n"));

    private static string Describe(Entry entry) => entry switch
    {
        FileEntry file => $"{file.Bytes.Length} bytes\n{Shorten(Show(Encoding.Latin1.GetString(file.Bytes)))}",
        LinkEntry link => $"a link to {link.Target}",
        _ => "a folder",
    };

    private static string Shorten(string text) => text.Length <= 2000 ? text : text[..2000] + " …";

    private static string Show(string text) => string.Concat(text.Select(c =>
        c is '\n' or (>= ' ' and <= '~') ? c.ToString() : FormattableString.Invariant($"\\x{(int)c:X2}")));
}
