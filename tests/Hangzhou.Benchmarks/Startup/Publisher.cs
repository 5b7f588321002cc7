using System;
using System.Diagnostics;
using System.IO;

namespace Hangzhou.Benchmarks.Startup;

/// <summary>Publishes projects of the repository as the documentation says.</summary>
internal sealed class Publisher(string repository, string folder)
{
    private string _said = string.Empty;

    /// <summary>Publishes a project for the runtime; gives the program's file.</summary>
    public string Publish(string project, string program) =>
        Publish(project, program, program, "-p:PublishProfile=ready-to-run") ?? throw new InvalidOperationException($"{project} cannot be published:\n{_said}");

    /// <summary>Compiles one of the programs beside natively; null where the machine cannot: it takes a linker.</summary>
    public string? PublishNatively(string project, string program) => Publish(project, program, program + "-native", "-p:CompiledNatively=true");

    private string? Publish(string project, string program, string into, string how)
    {
        var output = Path.Combine(folder, into);
        string[] arguments = ["publish", Path.Combine(repository, project), "-c", "Release", how, "-o", output];
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = repository };
        // No server stays behind that would hold an older generator, or the processor.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        _said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode != 0 ? null : Path.Combine(output, OperatingSystem.IsWindows() ? $"{program}.exe" : program);
    }
}
