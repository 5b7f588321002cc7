using System;
using System.Diagnostics;
using System.IO;

namespace Hangzhou.Benchmarks.Startup;

/// <summary>Publishes projects of the repository as the documentation says.</summary>
internal sealed class Publisher(string repository, string folder)
{
    /// <summary>Publishes a project; gives the program's file.</summary>
    public string Publish(string project, string program)
    {
        var output = Path.Combine(folder, program);
        string[] arguments = ["publish", Path.Combine(repository, project), "-c", "Release", "-p:PublishProfile=ready-to-run", "-o", output];
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = repository };
        // No server stays behind that would hold an older generator, or the processor.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{project} cannot be published:\n{said}");
        return Path.Combine(output, OperatingSystem.IsWindows() ? $"{program}.exe" : program);
    }
}
