using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Hangzhou.Cli.Files;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Interrupted;

/// <summary>The tool itself, killed while it writes, or writing where there is no room.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private const int Kills = 6;
    private const int MostMillisecondsIntoWriting = 25;

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "hangzhou.dll");
    private static readonly string SmallPlan = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-plan");

    private readonly string _root = Directory.CreateTempSubdirectory("hangzhou-killed-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Killed_at_any_moment_it_leaves_every_file_whole()
    {
        // The old and the new files have the same names, so that a file that is half one and half the other would show.
        var random = new Random(20_260_101);
        var (oldPlan, newPlan) = (Copy("1"), Copy("2"));
        var (oldFiles, newFiles) = (Generate(oldPlan, "old"), Generate(newPlan, "new"));
        var target = Path.Combine(_root, "target");
        Generate(oldPlan, "target");
        for (var kill = 0; kill < Kills; kill++)
        {
            KillWhileWriting(kill % 2 == 0 ? newPlan : oldPlan, target, random.Next(MostMillisecondsIntoWriting));
            var found = Files("target").Where(file => !file.Name.EndsWith(WholeFileWriter.TemporaryEnding, StringComparison.Ordinal));
            Assert.All(found.Where(file => file.Name.EndsWith(".g.cs", StringComparison.Ordinal)), file => Assert.Contains(file, oldFiles.Concat(newFiles)));
        }

        Assert.Equal(newFiles, Generate(newPlan, "target"));
    }

    [Fact]
    public void Without_room_for_the_results_it_exits_with_1_and_a_sentence()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet '{Tool}' list > /dev/full"]) { UseShellExecute = false, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("hangzhou: No space left on device", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    private string Copy(string edition)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, $"plan-{edition}")).FullName;
        foreach (var path in Directory.EnumerateFiles(SmallPlan, "*.hz", SearchOption.AllDirectories))
        {
            File.WriteAllText(
                Path.Combine(folder, Path.GetFileName(path)),
                File.ReadAllText(path).Replace("edition \"1\"", $"edition \"{edition}\"", StringComparison.Ordinal).Replace("title en \"", $"title en \"{edition} ", StringComparison.Ordinal));
        }

        return folder;
    }

    private (string Name, string Text)[] Generate(string plan, string to)
    {
        using var process = Start(plan, Path.Combine(_root, to));
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return Files(to);
    }

    private (string Name, string Text)[] Files(string folder) => Directory.EnumerateFiles(Path.Combine(_root, folder))
        .Select(path => (Path.GetFileName(path), File.ReadAllText(path)))
        .OrderBy(file => file.Item1, StringComparer.Ordinal)
        .ToArray();

    private static Process Start(string plan, string to) => Process.Start(new ProcessStartInfo(
        "dotnet", [Tool, "generate", plan, "--to", to]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static void KillWhileWriting(string plan, string target, int milliseconds)
    {
        var before = Directory.GetLastWriteTimeUtc(target);
        using var process = Start(plan, target);
        // The folder changes when the first file is being written.
        while (!process.HasExited && Directory.GetLastWriteTimeUtc(target) == before) Thread.Sleep(1);
        Thread.Sleep(milliseconds);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
