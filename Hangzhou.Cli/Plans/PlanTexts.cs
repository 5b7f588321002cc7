using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Dsl;

namespace Hangzhou.Cli.Plans;

/// <summary>The rule texts of a plan.</summary>
/// <param name="Folder">The folder as people are shown it; null for the plan that is built in.</param>
/// <param name="Files">Each file's path, as diagnostics name it, and its text, in order of path.</param>
internal sealed record PlanTexts(string? Folder, IReadOnlyList<(string Path, string Text)> Files)
{
    private const string Prefix = "plan/";

    /// <summary>The most bytes that the longest text has.</summary>
    private const int MostBytes = 4 * Limits.CharactersOfFile;

    /// <summary>More bytes than the longest plan has.</summary>
    private const int MostBytesOfPlan = 4 * Limits.CharactersOfPlan;

    /// <summary>The texts in a folder and below it.</summary>
    /// <exception cref="CallException">The folder is none of rules.</exception>
    /// <exception cref="PlanException">A file is not UTF-8.</exception>
    public static PlanTexts Read(string folder)
    {
        var root = Path.GetFullPath(PlanFolder.Checked(folder));
        var paths = PlanFolder.RuleFiles(root)
            .Select(path => (Path: ShownPaths.Join(folder, Path.GetRelativePath(root, path).Replace('\\', '/')), OnDisk: path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        return new PlanTexts(ShownPaths.Join(folder, string.Empty).TrimEnd('/'), ReadAll(paths));
    }

    // Of a plan with too many files, or files that are too long together, no more is read than shows that; the compiler then
    // refuses it for that, whatever the others say.
    private static List<(string Path, string Text)> ReadAll(List<(string Path, string OnDisk)> files)
    {
        var texts = new List<(string, string)>(files.Count);
        long left = files.Count > Limits.Files ? 0 : MostBytesOfPlan;
        foreach (var (path, onDisk) in files)
        {
            var bytes = left > 0 ? ReadBytes(onDisk) : [];
            left -= bytes.Length;
            texts.Add((path, bytes.Length < MostBytes ? Decode(path, bytes) : Encoding.UTF8.GetString(bytes)));
        }

        return texts;
    }

    /// <summary>The texts of the plan that is built in, carried in the tool.</summary>
    public static PlanTexts OfBuiltIn()
    {
        var assembly = typeof(PlanTexts).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, ReadResource(name)))
            .ToList();
        return new PlanTexts(null, files);
    }

    // Of a file that is longer than rules may be only so much is read as shows that; it is then refused for its length.
    private static byte[] ReadBytes(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, MostBytes)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string ReadResource(string name)
    {
        using var stream = typeof(PlanTexts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The tool does not carry {name}.");
        using var reader = new StreamReader(stream, Utf8Text.Strict);
        return reader.ReadToEnd();
    }

    /// <summary>A file's text.</summary>
    /// <param name="what">What cannot be read otherwise.</param>
    /// <exception cref="PlanException">It is not UTF-8.</exception>
    public static string Decode(string path, byte[] bytes, string what = "the rules")
    {
        if (Utf8Text.TryDecode(bytes, out var text, out var badByte)) return text;
        throw new PlanException($"{TerminalText.Line(path)}: error: the byte at position {Words.Of(badByte)} is not UTF-8, so {what} cannot be read.\nhelp: Save the file as UTF-8.\n");
    }
}
