using System.Globalization;
using System.IO;
using Hangzhou.Cli;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>What a call printed, and its exit code.</summary>
internal sealed record Call(int ExitCode, string Output, string Error);

/// <summary>Runs whole commands in process, as in a pipe.</summary>
internal static class Calls
{
    public static Call Run(IPlan builtIn, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new CommandContext(output, error, Screen.None, () => builtIn));
        return new Call(exitCode, output.ToString(), error.ToString());
    }

    public static CommandContext Silent(IPlan builtIn) => new(TextWriter.Null, TextWriter.Null, Screen.None, () => builtIn);
}
