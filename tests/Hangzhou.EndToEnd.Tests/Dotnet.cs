using System;
using System.Diagnostics;
using System.Text;
using System.Threading;

namespace Hangzhou.EndToEnd.Tests;

/// <summary>How a run of <c>dotnet</c> ended.</summary>
internal sealed record DotnetRun(int ExitCode, string Output, string Errors)
{
    public string Everything => Output + Errors;
}

/// <summary>Runs <c>dotnet</c> as a user would, in a folder.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    // One at a time: builds beside each other want the same two cores.
    private static readonly Lock OneAtATime = new();

    public static DotnetRun Run(string folder, params string[] arguments)
    {
        lock (OneAtATime) return Start(folder, arguments);
    }

    private static DotnetRun Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start);
        using var process = new Process { StartInfo = start };
        var (output, errors) = (new StringBuilder(), new StringBuilder());
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} ran for more than {Limit}.\n{output}\n{errors}");
        }

        process.WaitForExit();
        return new DotnetRun(process.ExitCode, output.ToString(), errors.ToString());
    }

    // Nothing of the test run may leak into the user's: no settings of MSBuild, no server that holds an older generator.
    private static void Isolate(ProcessStartInfo start)
    {
        foreach (var name in new[] { "MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "HANGZHOU_LOCKED_RESTORE" })
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["NO_COLOR"] = "1";
    }
}
