using System;
using System.Collections.Generic;
using System.IO;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>A folder on disk that becomes one folder of facts after another; only what differs is written.</summary>
internal sealed class Workspace : IDisposable
{
    private FactFolder _present = FactFolder.Empty;

    /// <summary>Its path.</summary>
    public string Root { get; } = Directory.CreateDirectory(Path.Combine(Parent, $"hangzhou-fuzz-{Guid.NewGuid():N}")).FullName;

    // Memory, where a folder of it is to be had: small files are made and removed by the hundred thousand.
    private static string Parent => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public void Show(FactFolder facts)
    {
        foreach (var (path, entry) in _present.Entries)
        {
            if (!facts.Entries.TryGetValue(path, out var wanted) || !Same(wanted, entry)) Remove(Path.Combine(Root, path), entry);
        }

        RemoveEmptyFolders();
        foreach (var (path, entry) in facts.Entries)
        {
            if (!_present.Entries.TryGetValue(path, out var there) || !Same(there, entry)) Create(Path.Combine(Root, path), entry);
        }

        _present = facts;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static bool Same(Entry one, Entry other) =>
        ReferenceEquals(one, other) || (one is FileEntry a && other is FileEntry b && ReferenceEquals(a.Bytes, b.Bytes));

    private static void Remove(string path, Entry entry)
    {
        if (entry is not FolderEntry) File.Delete(path);
        else if (Directory.Exists(path)) Directory.Delete(path);
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
    private void RemoveEmptyFolders()
    {
        foreach (var path in _present.Entries.Keys)
        {
            for (var folder = FactFolder.FolderOf(path).TrimEnd('/'); folder.Length > 0; folder = FactFolder.FolderOf(folder).TrimEnd('/'))
            {
                var onDisk = Path.Combine(Root, folder);
                if (Directory.Exists(onDisk) && Directory.GetFileSystemEntries(onDisk).Length == 0) Directory.Delete(onDisk);
            }
        }
    }
}

/// <summary>A workspace for each seed, so that from one mutant to the next little has to be written.</summary>
internal sealed class Workspaces : IDisposable
{
    private readonly Dictionary<FactSeed, Workspace> _bySeed = new(ReferenceEqualityComparer.Instance);

    public Workspace Of(FactSeed seed) =>
        _bySeed.TryGetValue(seed, out var workspace) ? workspace : _bySeed[seed] = new Workspace();

    public void Dispose()
    {
        foreach (var workspace in _bySeed.Values) workspace.Dispose();
    }
}
