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

    public static TheoryData<string> Examples() => new(Calls());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_runs(string call)
    {
        var result = Run(call);
        Assert.Equal(0, result.ExitCode);
        Assert.NotEqual(0, result.Output.Length + (call.Contains("github", StringComparison.Ordinal) ? 1 : 0));
    }

    // As somebody tries them who reads the page from top to bottom.
    [Fact]
    public void The_examples_that_write_run_one_after_another() =>
        Assert.All(Calls().Where(call => call.Split(' ').Any(LeadsToPlace)), call => Assert.Equal(0, Run(call).ExitCode));

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

    private CallResult Run(string call)
    {
        var words = call.Split(' ');
        return Support.Cli.Run(Screen.None, BuiltInPlan.Load(), words.Select((word, i) => PlaceOf(word, i > 0 && LeadsToPlace(words[i - 1]))).ToArray());
    }

    // The examples are written for the root of the repository; the tests run elsewhere.
    private string PlaceOf(string word, bool isWritten) =>
        isWritten ? Path.Combine(_folder, word)
        : word.Contains('/', StringComparison.Ordinal) ? RepositoryRoot.PathOf(word)
        : word;

    // After '--to' and after 'facts new' stands what is written.
    private static bool LeadsToPlace(string word) => word is "--to" or "new";

    private static IEnumerable<string> Calls() =>
        Lines().Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(line => line[Prompt.Length..]);

    private static IEnumerable<string> Lines() => File.ReadLines(RepositoryRoot.PathOf("docs/command-line.md"));
}
