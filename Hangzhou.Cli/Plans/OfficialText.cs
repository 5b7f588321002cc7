using System.IO;

namespace Hangzhou.Cli.Plans;

/// <summary>The official text that rules are checked against.</summary>
internal static class OfficialText
{
    // A plan's text has some tens of thousands of letters; what is a hundred times as long is another file.
    private const long MostBytes = 8_000_000;

    /// <exception cref="CallException">There is no such file.</exception>
    /// <exception cref="PlanException">It is too long, or not UTF-8.</exception>
    public static string Read(string path)
    {
        if (!File.Exists(path)) throw new CallException($"There is no file '{path}'.", "Give the official text, a plain text file.");
        if (new FileInfo(path).Length > MostBytes)
            throw new PlanException($"{path}: error: the text is longer than any plan's.\nhelp: Give the official text alone, a plain text file of at most 8 MB.\n");
        return PlanTexts.Decode(path, File.ReadAllBytes(path), "the text");
    }
}
