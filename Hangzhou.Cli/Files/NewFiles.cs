using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Hangzhou.Cli.Files;

/// <summary>A file that is not there yet.</summary>
internal sealed record NewFile(string Name, string Text)
{
    /// <summary>As it stands on the disk.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);
}

/// <summary>Writes files that somebody will go on with: one that is there and says anything else is never touched.</summary>
internal static class NewFiles
{
    /// <summary>Writes them all, or none when one is there already.</summary>
    /// <exception cref="CallException">The folder is a file, or a file with another content is there.</exception>
    public static void Write(string folder, IReadOnlyList<NewFile> files, WholeFileWriter writer)
    {
        if (File.Exists(folder)) throw CallException.FileNotFolder(folder);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Name);
            if (!IsFree(path, file)) throw Taken(folder, file.Name);
        }

        writer.MakeFolder(folder);
        foreach (var file in files) writer.Write(Path.Combine(folder, file.Name), file.Bytes);
    }

    // What an interrupted call left behind is whole, and the next call goes on from there.
    private static bool IsFree(string path, NewFile file)
    {
        if (!Path.Exists(path)) return true;
        var found = new FileInfo(path);
        return found.Exists && found.Length == file.Bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes);
    }

    private static CallException Taken(string folder, string name) => new(
        $"'{folder}' already holds a {name} of its own, which is not overwritten; nothing was written.",
        "Give a new folder, or move the file away.");
}
