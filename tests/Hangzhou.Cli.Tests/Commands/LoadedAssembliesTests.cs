using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary>A command starts fast by loading little: neither the language nor the compiler for the plan built in, and Spectre only where a person reads.</summary>
public sealed class LoadedAssembliesTests
{
    private static readonly string Facts = RepositoryRoot.PathOf("examples/1-world-network/facts/real-2025");
    private static readonly string Export = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/mab001/export.csv");

    private const string Html = "evaluate --facts FACTS --as-of 2026-12-31 --format html";
    private const string Markdown = "evaluate --facts FACTS --as-of 2026-12-31 --format markdown";

    private static readonly string[] Calls =
    [
        "evaluate --facts FACTS --as-of 2026-12-31",
        "evaluate --facts FACTS --as-of 2026-12-31 --by region --explain 5.2 --member Q22680822",
        "evaluate --facts FACTS --as-of 2026-12-31 --format json --explain 5.2",
        "evaluate --facts FACTS --as-of 2026-12-31 --format csv",
        Html, Markdown,
        "gaps --facts FACTS --as-of 2026-12-31 --ranked --format json",
        "list",
        "list --format json",
        "facts check FACTS",
        "facts check FACTS --format json",
        "explain HZ4301",
        "facts new FOLDER/new --roster FACTS",
        "facts import mab001 EXPORT --to FOLDER/import --roster FACTS --format json",
    ];

    public static TheoryData<string> CallsOnTheBuiltInPlan() => new(Calls);

    public static TheoryData<string> CallsForMachines() =>
        new(Calls.Where(call => call.Contains("--format", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(CallsOnTheBuiltInPlan))]
    public void The_plan_built_in_needs_neither_the_language_nor_the_compiler(string call)
    {
        var (exitCode, loaded) = Run(call);
        Assert.Equal(0, exitCode);
        Assert.Contains("hangzhou", loaded);
        Assert.DoesNotContain(loaded, IsCompiler);
    }

    [Theory]
    [MemberData(nameof(CallsForMachines))]
    public void What_a_machine_reads_needs_no_console(string call) => Assert.DoesNotContain("Spectre.Console", Run(call).Loaded);

    [Theory]
    [MemberData(nameof(CallsOnTheBuiltInPlan))]
    public void Only_a_page_needs_the_template_engine(string call) =>
        Assert.Equal(call is Html or Markdown, Run(call).Loaded.Contains("Handlebars"));

    [Fact]
    public void What_reads_the_rules_as_text_needs_the_language() => Assert.Contains("Hangzhou.Dsl", Run("check").Loaded);

    private static bool IsCompiler(string assembly) =>
        assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || assembly.StartsWith("Hangzhou.Dsl", StringComparison.Ordinal)
        || assembly == "Sprache";

    private static (int ExitCode, string[] Loaded) Run(string call)
    {
        var folder = Directory.CreateTempSubdirectory("hangzhou-loaded-").FullName;
        try
        {
            return LoadedTool.Run([.. call.Split(' ').Select(word => word.Replace("FACTS", Facts, StringComparison.Ordinal).Replace("EXPORT", Export, StringComparison.Ordinal).Replace("FOLDER", folder, StringComparison.Ordinal))]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
