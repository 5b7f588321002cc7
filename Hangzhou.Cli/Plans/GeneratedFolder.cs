using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Dsl.Generator.Generation;

namespace Hangzhou.Cli.Plans;

/// <summary>How many files changed.</summary>
internal sealed record GeneratedChange(int Written, int Unchanged, int Removed);

/// <summary>
/// Writes generated files. Each is written beside its place and then moved there, so that nobody ever reads half a file;
/// a list of what was written, kept in the folder, tells which files are ours to remove when they are no longer generated.
/// </summary>
internal static class GeneratedFolder
{
    private const string ListName = "hangzhou-generated.txt";
    private const string Extension = ".g.cs";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static GeneratedChange Write(string folder, IReadOnlyCollection<GeneratedSource> sources)
    {
        Directory.CreateDirectory(folder);
        var stale = ReadList(folder).Except(sources.Select(source => source.Name), StringComparer.Ordinal).ToList();
        // The list first names old and new alike: whatever interrupts us, no file of ours is forgotten.
        var names = sources.Select(source => source.Name).ToList();
        WriteFile(Path.Combine(folder, ListName), ListOf(names.Concat(stale)));
        var written = sources.Count(source => WriteFile(Path.Combine(folder, source.Name), source.Text));
        var removed = stale.Count(name => Remove(Path.Combine(folder, name)));
        WriteFile(Path.Combine(folder, ListName), ListOf(names));
        return new GeneratedChange(written, sources.Count - written, removed);
    }

    private static string ListOf(IEnumerable<string> names) =>
        string.Concat(names.Order(StringComparer.Ordinal).Select(name => name + "\n"));

    // Only names of generated files in this very folder count, whatever else somebody wrote into the list.
    private static IEnumerable<string> ReadList(string folder)
    {
        var path = Path.Combine(folder, ListName);
        return File.Exists(path)
            ? File.ReadAllLines(path).Where(name => name.EndsWith(Extension, StringComparison.Ordinal) && Path.GetFileName(name) == name)
            : [];
    }

    /// <summary>False when the file already says so.</summary>
    private static bool WriteFile(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    private static bool Remove(string path)
    {
        if (!File.Exists(path)) return false;
        File.Delete(path);
        return true;
    }
}
