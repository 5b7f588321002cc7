using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary>What docs/command-line.md says is so.</summary>
public sealed class DocumentationTests : IDisposable
{
    private const string Prompt = "$ hangzhou ";

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-docs-").FullName;

    public static TheoryData<string> Examples() => new(
        Lines().Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line[Prompt.Length..]));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_runs(string call)
    {
        var result = Support.Cli.Run(Screen.None, BuiltInPlan.Load(), call.Split(' ').Select(PlaceOf).ToArray());
        Assert.Equal(0, result.ExitCode);
        Assert.NotEqual(0, result.Output.Length + (call.Contains("github", StringComparison.Ordinal) ? 1 : 0));
    }

    [Fact]
    public void Every_command_and_option_is_described()
    {
        var text = string.Join('\n', Lines());
        var root = CommandLine.CreateRoot(new CommandContext(TextWriter.Null, TextWriter.Null, Screen.None, BuiltInPlan.Load));
        foreach (var command in Leaves(root))
        {
            Assert.Contains($" {command.Name} ", text, StringComparison.Ordinal);
            Assert.All(
                command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal) && option.Name != "--help"),
                option => Assert.Contains($"`{option.Name}", text.Replace("] --", "] `--", StringComparison.Ordinal), StringComparison.Ordinal));
        }
    }

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);

    // The examples are written for the root of the repository; the tests run elsewhere.
    private string PlaceOf(string word) =>
        word is "generated" or "report.html" ? Path.Combine(_folder, word)
        : word.Contains('/', StringComparison.Ordinal) ? RepositoryRoot.PathOf(word)
        : word;

    private static IEnumerable<string> Lines() => File.ReadLines(RepositoryRoot.PathOf("docs/command-line.md"));
}
