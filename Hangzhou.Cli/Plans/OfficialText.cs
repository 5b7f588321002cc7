using System.IO;

namespace Hangzhou.Cli.Plans;

/// <summary>The official text that rules are checked against.</summary>
internal static class OfficialText
{
    /// <exception cref="CallException">There is no such file.</exception>
    /// <exception cref="PlanException">It is not UTF-8.</exception>
    public static string Read(string path)
    {
        if (!File.Exists(path)) throw new CallException($"There is no file '{path}'.", "Give the official text, a plain text file.");
        return PlanTexts.Decode(path, File.ReadAllBytes(path), "the text");
    }
}
