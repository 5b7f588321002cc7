using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Fuzz.Tests.Facts;
using Hangzhou.Testing;

namespace Hangzhou.Fuzz.Tests.Repeated;

/// <summary>The same input gives the same bytes, for every command and format, whatever else differs.</summary>
[Collection(nameof(WholeProcess))]
public sealed class RepeatedTests
{
    private static readonly string World = RepositoryRoot.PathOf("examples/1-world-network/facts");
    private static readonly string Round = Path.Combine(World, "illustrative-2028");
    private static readonly string SmallFacts = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-facts");
    private static readonly string SmallPlan = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-plan");
    private static readonly string BrokenPlan = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/broken-plan");
    private static readonly string BadFacts = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/bad-facts/HZ4203-duplicate-key");

    private static readonly string Export = RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/mab001/export.csv");

    private static readonly string PrintedText = RepositoryRoot.PathOf("tests/Hangzhou.Dsl.Tests/Outlines/printed-page.zh.txt");

    // A second call that would write other bytes is refused, and prints so.
    private static readonly string Written = Directory.CreateTempSubdirectory("hangzhou-repeated-").FullName;

    /// <summary>Every command in every format.</summary>
    private static readonly string[][] Every =
    [
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01"],
        ["evaluate", "--facts", World, "--as-of", "2029-01-01", "--format", "json"],
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01", "--by", "region", "--format", "csv"],
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01", "--by", "region", "--format", "json"],
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01", "--explain", "5.2", "--format", "json"],
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01", "--explain", "5.2"],
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01", "--by", "region", "--format", "html"],
        ["evaluate", "--facts", Round, "--as-of", "2029-01-01", "--format", "markdown", "--language", "zh"],
        ["evaluate", SmallPlan, "--facts", SmallFacts, "--as-of", "2029-01-01"],
        ["list"], ["list", "--format", "json"],
        ["check", BrokenPlan], ["check", BrokenPlan, "--format", "json"], ["check", BrokenPlan, "--format", "sarif"], ["check", BrokenPlan, "--format", "github"],
        ["facts", "check", Round], ["facts", "check", BadFacts], ["facts", "check", BadFacts, "--format", "json"],
        ["facts", "new", Path.Combine(Written, "new"), "--roster", Round], ["facts", "new", SmallPlan, Path.Combine(Written, "small")],
        ["facts", "import", "mab001", Export, "--to", Path.Combine(Written, "import"), "--roster", Round],
        ["facts", "import", "mab001", Export, "--to", Path.Combine(Written, "import"), "--roster", Round, "--format", "json"],
        ["gaps", SmallPlan, "--facts", SmallFacts, "--as-of", "2029-01-01"], ["gaps", SmallPlan, "--facts", SmallFacts, "--as-of", "2029-01-01", "--ranked", "--format", "json"],
        ["test", SmallPlan], ["test", SmallPlan, "--format", "junit"], ["outline", PrintedText],
        ["explain", "HZ4301"], ["lits"], ["evaluate", "--facts", "nowhere", "--as-of", "2029-01-01"],
    ];

    private static readonly Lazy<Call[]> Expected = new(RunAll);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    [InlineData("fi-FI")]
    [InlineData("zh-CN")]
    public void Whatever_the_culture(string culture)
    {
        var expected = Expected.Value;
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, RunAll());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Asia/Kathmandu")]
    public void Whatever_the_time_zone(string zone)
    {
        var expected = Expected.Value;
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, RunAll());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Whatever_the_current_folder()
    {
        var expected = Expected.Value;
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(Path.GetTempPath());
            Assert.Equal(expected, RunAll());
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Theory]
    [InlineData("evaluate", "table")]
    [InlineData("evaluate", "json")]
    [InlineData("evaluate", "csv")]
    [InlineData("evaluate", "html")]
    [InlineData("evaluate", "markdown")]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    public void Whatever_the_order_of_the_folders(string command, string format)
    {
        var rounds = Directory.EnumerateDirectories(World).Select(path => path.Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        var asGiven = Run(rounds);
        Assert.Equal(0, asGiven.ExitCode);
        Assert.Equal(asGiven, Run([.. rounds.Reverse()]));
        Assert.Equal(asGiven, Run([.. rounds.Skip(2), .. rounds.Take(2).Reverse()]));

        Call Run(string[] folders) => command == "check"
            ? Calls.Run(BuiltInPlan.Load(), ["facts", "check", .. folders, "--format", format])
            : Calls.Run(BuiltInPlan.Load(), ["evaluate", "--facts", .. folders, "--as-of", "2029-01-01", "--format", format]);
    }

    [Fact]
    public void Whatever_the_order_of_the_files_in_a_folder()
    {
        // A folder lists its files in the order they were made, or in one of its own.
        var facts = FactFolder.Read(World);
        var (forward, backward) = (Made(facts.Entries.Keys), Made(facts.Entries.Keys.Reverse()));
        Assert.Equal(forward, backward);

        List<Call> Made(IEnumerable<string> paths)
        {
            using var workspace = new Workspace();
            foreach (var path in paths)
            {
                var file = Path.Combine(workspace.Root, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, ((FileEntry)facts.Entries[path]).Bytes);
            }

            string[][] calls = [["facts", "check", workspace.Root], ["evaluate", "--facts", workspace.Root, "--as-of", "2029-01-01", "--format", "json"]];
            return [.. calls.Select(call => Calls.Run(BuiltInPlan.Load(), call)).Select(call => call with { Output = call.Output.Replace(workspace.Root, "", StringComparison.Ordinal), Error = call.Error.Replace(workspace.Root, "", StringComparison.Ordinal) })];
        }
    }

    [Fact]
    public void Whatever_the_number_of_cores_and_as_a_process_of_its_own()
    {
        // Here there is ICU, in the tool's own process none.
        string[][] calls = [["evaluate", "--facts", World, "--as-of", "2029-01-01", "--by", "region", "--format", "json"], ["outline", PrintedText]];
        Assert.All(calls, call =>
        {
            var inProcess = Calls.Run(BuiltInPlan.Load(), call).Output;
            Assert.All(["1", "2"], cores => Assert.Equal(inProcess, OfProcess(cores, call)));
        });
    }

    private static Call[] RunAll() => [.. Every.Select(call => Calls.Run(BuiltInPlan.Load(), call))];

    private static string OfProcess(string cores, string[] call)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hangzhou.dll"), .. call]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}

/// <summary>These change what the whole process sees, so nothing runs beside them.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public sealed class WholeProcess;
