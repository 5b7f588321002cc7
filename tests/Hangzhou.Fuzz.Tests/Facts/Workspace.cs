using System;
using System.IO;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>A folder on disk that becomes one folder of facts after another; only what differs is written.</summary>
internal sealed class Workspace : IDisposable
{
    private FactFolder _present = FactFolder.Empty;

    /// <summary>Its path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("hangzhou-fuzz-").FullName;

    public void Show(FactFolder facts)
    {
        foreach (var (path, entry) in _present.Entries)
        {
            if (!facts.Entries.TryGetValue(path, out var wanted) || !Same(wanted, entry)) Remove(Path.Combine(Root, path), entry);
        }

        foreach (var (path, entry) in facts.Entries)
        {
            if (!_present.Entries.TryGetValue(path, out var there) || !Same(there, entry)) Create(Path.Combine(Root, path), entry);
        }

        RemoveEmptyFolders(facts);
        _present = facts;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static bool Same(Entry one, Entry other) =>
        ReferenceEquals(one, other) || (one is FileEntry a && other is FileEntry b && ReferenceEquals(a.Bytes, b.Bytes));

    private static void Remove(string path, Entry entry)
    {
        if (entry is FolderEntry) Directory.Delete(path);
        else File.Delete(path);
    }

    private static void Create(string path, Entry entry)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (entry)
        {
            case FileEntry file: File.WriteAllBytes(path, file.Bytes); break;
            case LinkEntry link: File.CreateSymbolicLink(path, link.Target); break;
            case FolderEntry: Directory.CreateDirectory(path); break;
        }
    }

    // A folder without files is no round; what mutants before left must not be seen.
    private void RemoveEmptyFolders(FactFolder facts)
    {
        foreach (var path in _present.Entries.Keys)
        {
            var folder = FactFolder.FolderOf(path).TrimEnd('/');
            var onDisk = Path.Combine(Root, folder);
            if (folder.Length == 0 || !Directory.Exists(onDisk) || Directory.GetFileSystemEntries(onDisk).Length > 0) continue;
            if (!facts.Entries.ContainsKey(folder)) Directory.Delete(onDisk);
        }
    }
}
