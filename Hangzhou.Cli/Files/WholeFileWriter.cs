using System;
using System.IO;

namespace Hangzhou.Cli.Files;

/// <summary>What is about to be done to the disk.</summary>
internal enum DiskStep
{
    MakeFolder,
    OpenTemporary,
    WriteTemporary,
    Replace,
    Remove,
}

/// <summary>
/// Writes files whole or not at all: each is written beside its place and then moved there, so that whoever reads, and
/// whatever interrupts us, finds the old file or the new one. All files of the command line are written by it.
/// </summary>
/// <param name="before">Told each step before it is done; a test makes it fail there.</param>
internal sealed class WholeFileWriter(Action<DiskStep, string>? before = null)
{
    /// <summary>Ends the name of a file that is being written. One left over by an interruption is taken away by the next run.</summary>
    public const string TemporaryEnding = ".hangzhou-tmp";

    private const int BytesAtATime = 1 << 14;

    /// <summary>Makes a folder, if there is none.</summary>
    public void MakeFolder(string path)
    {
        before?.Invoke(DiskStep.MakeFolder, path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file; false when it already says so.</summary>
    public bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        Remove(path + TemporaryEnding);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
        try
        {
            WriteTemporary(path + TemporaryEnding, bytes);
            before?.Invoke(DiskStep.Replace, path);
            File.Move(path + TemporaryEnding, path, overwrite: true);
        }
        catch
        {
            Remove(path + TemporaryEnding);
            throw;
        }

        return true;
    }

    /// <summary>Removes a file; false when there is none.</summary>
    public bool Remove(string path)
    {
        if (!File.Exists(path)) return false;
        before?.Invoke(DiskStep.Remove, path);
        File.Delete(path);
        return true;
    }

    private void WriteTemporary(string path, ReadOnlySpan<byte> bytes)
    {
        before?.Invoke(DiskStep.OpenTemporary, path);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        for (var rest = bytes; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, BytesAtATime)..])
        {
            before?.Invoke(DiskStep.WriteTemporary, path);
            stream.Write(rest[..Math.Min(rest.Length, BytesAtATime)]);
        }

        // On the disk before it takes its place: a machine that loses power must not keep an empty file.
        stream.Flush(flushToDisk: true);
    }
}
