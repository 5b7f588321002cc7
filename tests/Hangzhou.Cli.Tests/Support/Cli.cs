using System.IO;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>What a call printed, and its exit code.</summary>
internal sealed record CallResult(int ExitCode, string Output, string Error)
{
    /// <summary>All of it, as it is compared with what was accepted.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- output\n{Output}--- messages\n{Error}";
}

/// <summary>Runs whole commands in process.</summary>
internal static class Cli
{
    /// <summary>The folder of this project's fixtures.</summary>
    public static string Fixtures { get; } = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures");

    /// <summary>Runs a call as in a pipe, with the small plan as the one built in.</summary>
    public static CallResult Run(params string[] arguments) => Run(Screen.None, new FixedPlan(), arguments);

    /// <summary>Runs a call; machine paths are taken out of what it prints.</summary>
    public static CallResult Run(Screen screen, IPlan builtIn, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, new CommandContext(output, error, screen, () => builtIn));
        return new CallResult(exitCode, Tidy(output.ToString()), Tidy(error.ToString()));
    }

    private static string Tidy(string text) => text
        .Replace(Fixtures.Replace('\\', '/') + "/", "", System.StringComparison.Ordinal)
        .Replace(RepositoryRoot.Path.Replace('\\', '/') + "/", "", System.StringComparison.Ordinal);
}
