using System;
using System.IO;
using Hangzhou.Cli.Files;

namespace Hangzhou.Cli.Facts;

/// <summary>One file of a round: its bytes, for the digest, and its text.</summary>
/// <param name="Name">The file's name alone.</param>
/// <param name="Path">The path as the user gave it, for people.</param>
/// <param name="Text">Null when it is not UTF-8, or could not be read at all.</param>
internal sealed record FactFile(string Name, string Path, byte[] Bytes, string? Text)
{
    /// <summary>Reads a file of at most so many bytes; one that cannot be read as UTF-8 is reported.</summary>
    public static FactFile Read(string folder, string name, long mostBytes, FactProblems problems) =>
        Read(name, System.IO.Path.Combine(folder, name), ShownPaths.Join(folder, name), mostBytes, problems);

    /// <summary>Reads a file that stands alone.</summary>
    public static FactFile Read(string file, long mostBytes, FactProblems problems) =>
        Read(System.IO.Path.GetFileName(file), file, ShownPaths.Shown(file), mostBytes, problems);

    private static FactFile Read(string name, string file, string path, long mostBytes, FactProblems problems)
    {
        var bytes = FileBytes.Read(file, new FactPlace(path), mostBytes, problems);
        return new FactFile(name, path, bytes ?? [], bytes is null ? null : Decode(bytes, path, problems));
    }

    private static string? Decode(byte[] bytes, string path, FactProblems problems)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.ReportUtf16(new FactPlace(path));
            return null;
        }

        // UTF-16 without a mark has a zero in every letter of a header, and would pass for UTF-8.
        if (bytes.AsSpan().IndexOf((byte)0) is var nul and >= 0)
        {
            problems.ReportNul(new FactPlace(path, LineOf(bytes, nul)), nul);
            return null;
        }

        if (!Utf8Text.TryDecode(bytes, out var text, out var badByte)) problems.ReportNotUtf8(new FactPlace(path, LineOf(bytes, badByte)), badByte);
        return text;
    }

    private static int LineOf(byte[] bytes, int position) => 1 + bytes.AsSpan(0, position).Count((byte)'\n');
}
