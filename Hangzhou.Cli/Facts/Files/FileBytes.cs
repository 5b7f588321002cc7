using System;
using System.IO;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads a file whatever it turns out to be: too large, a folder, a broken link, a device.</summary>
internal static class FileBytes
{
    /// <summary>Null after a problem was reported.</summary>
    public static byte[]? Read(string path, in FactPlace place, long most, FactProblems problems)
    {
        try
        {
            var length = LengthOf(path);
            // What has no length is not opened: a pipe would wait for its writer, a device never ends.
            if (length == 0) return [];
            if (length <= most) return File.ReadAllBytes(path);
            problems.ReportTooLarge(place, length, most);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.ReportUnreadable(place, Why(path, exception));
        }

        return null;
    }

    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.Length : new FileInfo(file.ResolveLinkTarget(returnFinalTarget: true)!.FullName).Length;
    }

    private static string Why(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "you may not read it",
        FileNotFoundException or DirectoryNotFoundException => "it is a link to a file that is not there",
        _ => "opening it fails",
    };
}
