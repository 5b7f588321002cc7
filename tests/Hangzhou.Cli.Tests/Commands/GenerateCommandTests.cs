using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Tests.Support;

namespace Hangzhou.Cli.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private static readonly string Plan = Path.Combine(Support.Cli.Fixtures, "small-plan");
    private static readonly string Broken = Path.Combine(Support.Cli.Fixtures, "broken-plan");

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-generate-").FullName;

    private string Target => Path.Combine(_folder, "generated");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_code_of_a_plan_is_written_to_a_new_folder()
    {
        Assert.Equal(0, Generate(Plan).ExitCode);
        Assert.Contains("Target01.g.cs", Names());
        Assert.Contains("Milestone1", File.ReadAllText(Path.Combine(Target, "Target01.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_not_changed_is_not_written_again()
    {
        Generate(Plan);
        var written = Directory.EnumerateFiles(Target).ToDictionary(path => path, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
        Assert.Contains(" 0 written", Generate(Plan).Output, StringComparison.Ordinal);
        Assert.All(written, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
    }

    [Fact]
    public void Files_no_longer_generated_are_removed_and_those_of_others_are_not()
    {
        Generate(Plan);
        File.WriteAllText(Path.Combine(Target, "Other.g.cs"), "// not ours");
        File.WriteAllText(Path.Combine(Target, "Target09.g.cs"), "// ours once");
        File.AppendAllText(Path.Combine(Target, "hangzhou-generated.txt"), "Target09.g.cs\n../outside.g.cs\nnotes.txt\n");
        File.WriteAllText(Path.Combine(Target, "notes.txt"), "kept");
        File.WriteAllText(Path.Combine(_folder, "outside.g.cs"), "kept");
        Assert.Contains(" 1 removed", Generate(Plan).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Target09.g.cs", Names());
        Assert.Contains("Other.g.cs", Names());
        Assert.Contains("notes.txt", Names());
        Assert.True(File.Exists(Path.Combine(_folder, "outside.g.cs")));
    }

    [Fact]
    public void A_plan_with_errors_writes_nothing()
    {
        Assert.Equal(1, Generate(Broken).ExitCode);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void A_file_is_no_place_to_write_to()
    {
        File.WriteAllText(Target, "");
        Assert.Equal(2, Generate(Plan).ExitCode);
    }

    private CallResult Generate(string plan) => Support.Cli.Run("generate", plan, "--to", Target);

    private string[] Names() => Directory.EnumerateFiles(Target).Select(path => Path.GetFileName(path)).ToArray();
}
