using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Hangzhou.Testing;

/// <summary>
/// Compares a text with the one accepted before, which stands beside the test as <c>Class.Test.verified.txt</c>.
/// A text that differs is written as <c>.received.</c>; <c>HANGZHOU_ACCEPT=1 dotnet test</c> accepts it.
/// </summary>
public static class Verified
{
    /// <summary>Compares with the file beside the calling test.</summary>
    /// <param name="actual">The text as it is now.</param>
    /// <param name="parameter">Tells the cases of a theory apart.</param>
    /// <param name="extension">The file's extension.</param>
    public static void Match(
        string actual, string? parameter = null, string extension = "txt",
        [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var name = Path.GetFileNameWithoutExtension(testFile) + "." + test + (parameter is null ? "" : "." + parameter);
        MatchFile(actual, Path.Combine(Path.GetDirectoryName(testFile) ?? "", name + ".verified." + extension));
    }

    /// <summary>Compares with a file of any name that holds <c>.verified.</c>, such as one beside a fixture.</summary>
    public static void MatchFile(string actual, string verifiedPath)
    {
        var received = Normalize(actual);
        var receivedPath = ReceivedPathOf(verifiedPath);
        var verified = File.Exists(verifiedPath) ? Normalize(File.ReadAllText(verifiedPath)) : null;
        if (!string.Equals(verified, received, StringComparison.Ordinal))
        {
            if (!IsAccepting) throw Mismatch(verifiedPath, receivedPath, verified, received);
            File.WriteAllText(verifiedPath, received);
        }

        File.Delete(receivedPath);
    }

    private static bool IsAccepting =>
        string.Equals(Environment.GetEnvironmentVariable("HANGZHOU_ACCEPT"), "1", StringComparison.Ordinal);

    private static VerifiedMismatchException Mismatch(string verifiedPath, string receivedPath, string? verified, string received)
    {
        File.WriteAllText(receivedPath, received);
        var what = verified is null ? "There is no accepted text yet." : "The text differs from the accepted one (- accepted, + now):";
        return new VerifiedMismatchException(
            $"{what}\n{RepositoryRoot.RelativePathOf(verifiedPath)}\nAccept with HANGZHOU_ACCEPT=1.\n\n{DiffOf(verified ?? "", received)}");
    }

    private static string ReceivedPathOf(string verifiedPath)
    {
        var name = Path.GetFileName(verifiedPath);
        if (!name.Contains(".verified.", StringComparison.Ordinal))
            throw new ArgumentException("The file's name must hold '.verified.'.", nameof(verifiedPath));
        return Path.Combine(Path.GetDirectoryName(verifiedPath) ?? "", name.Replace(".verified.", ".received.", StringComparison.Ordinal));
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string DiffOf(string verified, string received)
    {
        const int Context = 3;
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines;
        var diff = new StringBuilder();
        var lastShown = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsNearChange(lines, i, Context)) continue;
            if (lastShown >= 0 && i > lastShown + 1) diff.Append("  …\n");
            diff.Append(SignOf(lines[i].Type)).Append(lines[i].Text).Append('\n');
            lastShown = i;
        }

        return diff.ToString();
    }

    private static bool IsNearChange(System.Collections.Generic.List<DiffPiece> lines, int index, int context)
    {
        for (var i = Math.Max(0, index - context); i <= Math.Min(lines.Count - 1, index + context); i++)
        {
            if (lines[i].Type != ChangeType.Unchanged) return true;
        }

        return false;
    }

    private static string SignOf(ChangeType change) => change switch
    {
        ChangeType.Inserted => "+ ",
        ChangeType.Deleted => "- ",
        _ => "  ",
    };
}
