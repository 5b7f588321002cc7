using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Cli.Reports.Pages;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

public sealed class FactsNewCommandTests : IDisposable
{
    private static readonly string Roster = Path.Combine(Support.Cli.Fixtures, "good-facts");
    private static readonly string World = RepositoryRoot.PathOf("examples/1-world-network/facts/real-2025");

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-new-").FullName.Replace('\\', '/');

    private string Target => $"{_folder}/round";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tables_a_round_and_guides_in_both_languages_are_written()
    {
        var result = Support.Cli.Run("facts", "new", Target, "--roster", Roster, "--date", "2027-12-31");
        Verified.Match(result.ToString().Replace(_folder, "FOLDER", StringComparison.Ordinal) + Contents(Target, name => !name.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_guide_is_a_page_too()
    {
        Support.Cli.Run("facts", "new", Target, "--language", "en");
        Verified.Match(File.ReadAllText($"{Target}/guide.en.html"), extension: "html");
    }

    [Fact]
    public void Without_a_roster_nobody_is_said_to_be_missing_or_there()
    {
        Assert.Equal(0, Support.Cli.Run("facts", "new", Target).ExitCode);
        Assert.All(Directory.EnumerateFiles(Target, "*.csv"), file => Assert.Single(File.ReadAllLines(file)));
        var round = FactsReader.Read(TestPlan.Schema, [Target]).Source!.Rounds.Single();
        Assert.All([0, 1], entity => Assert.False(round.Table(entity)!.Completeness.IsComplete));
    }

    [Fact]
    public void What_is_written_has_no_problems_and_what_is_filled_in_is_read()
    {
        Assert.Equal(0, Support.Cli.Run("facts", "new", Target, "--roster", Roster).ExitCode);
        Assert.Equal("No problems in 1 round.\n", Support.Cli.Run("facts", "check", Target).Output);
        var lines = File.ReadAllLines($"{Target}/reserves.csv");
        var identified = Array.IndexOf(lines[0].Split(','), "identified");
        var cells = lines[1].Split(',');
        cells[identified] = "yes";
        File.WriteAllLines($"{Target}/reserves.csv", [lines[0], string.Join(',', cells), .. lines[2..]]);
        var round = FactsReader.Read(TestPlan.Schema, [Target]).Source!.Rounds.Single();
        Assert.True(round.Table(0)!.YesNo(0, TestPlan.Reserve.Fields.IndexOf(TestPlan.Reserve.Fields.Single(field => field.Name == "identified"))));
    }

    [Fact]
    public void The_plan_that_is_built_in_asks_its_questions_in_words_and_needs_them_all()
    {
        var plan = BuiltInPlan.Load();
        Assert.Equal(0, Support.Cli.Run(Screen.None, plan, "facts", "new", Target, "--roster", World).ExitCode);
        Assert.Equal("No problems in 1 round.\n", Support.Cli.Run(Screen.None, plan, "facts", "check", Target).Output);
        var evaluated = Support.Cli.Run(Screen.None, plan, "evaluate", "--facts", Target, "--as-of", "2027-01-01", "--format", "csv");
        Assert.Equal(0, evaluated.ExitCode);
        var round = BlankRounds.Of(plan.Schema, new DateOnly(2030, 12, 31), null);
        var columns = round.Tables.SelectMany(table => table.Columns).ToList();
        Assert.All(columns, column => Assert.False(column.Field.Title is not { English: not null, Chinese: not null }, column.Header));
        Assert.Empty(plan.Schema.Targets.SelectMany(target => target.Milestones).Select(milestone => milestone.Id)
            .Except(columns.SelectMany(column => column.Milestones)));
    }

    [Fact]
    public void Nothing_is_asked_of_a_year_that_has_not_been()
    {
        var round = BlankRounds.Of(BuiltInPlan.Load().Schema, new DateOnly(2027, 6, 30), null);
        var headers = round.Tables.SelectMany(table => table.Columns).Select(column => column.Header).Where(header => header.Contains('@', StringComparison.Ordinal)).ToList();
        Assert.Contains("youth_trained@2027", headers);
        Assert.DoesNotContain(headers, header => header.Contains("@2028", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten_and_nothing_else_is_written()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText($"{Target}/secretariat.csv", "forms_integrated\nfull\n");
        var result = Support.Cli.Run("facts", "new", Target);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("already holds a secretariat.csv of its own", result.Error, StringComparison.Ordinal);
        Assert.Equal(["secretariat.csv"], Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName));
        Assert.Equal("forms_integrated\nfull\n", File.ReadAllText($"{Target}/secretariat.csv"));
    }

    [Fact]
    public void A_second_call_finds_its_own_files_and_goes_on()
    {
        Support.Cli.Run("facts", "new", Target);
        var before = Contents(Target, _ => true);
        File.Delete($"{Target}/guide.zh.html");
        Assert.Equal(0, Support.Cli.Run("facts", "new", Target).ExitCode);
        Assert.Equal(before, Contents(Target, _ => true));
    }

    [Fact]
    public void Whatever_step_fails_each_file_is_whole_or_not_there()
    {
        NewFile[] files = [.. BlankFiles.Of(BlankRounds.Of(TestPlan.Schema, new DateOnly(2026, 12, 31), null))];
        var steps = 0;
        NewFiles.Write(Target, files, new WholeFileWriter((_, _) => steps++));
        for (var failing = 0; failing < steps; failing++)
        {
            Directory.Delete(Target, recursive: true);
            var left = failing;
            Assert.Throws<IOException>(() => NewFiles.Write(Target, files, new WholeFileWriter((_, _) =>
            {
                if (left-- == 0) throw new IOException("The disk is full.");
            })));
            foreach (var path in Directory.Exists(Target) ? Directory.GetFiles(Target) : [])
            {
                Assert.Equal(files.Single(file => file.Name == Path.GetFileName(path)).Text, File.ReadAllText(path));
            }

            NewFiles.Write(Target, files, new WholeFileWriter());
        }
    }

    [Fact]
    public void A_key_that_a_spreadsheet_takes_for_a_formula_is_left_out_and_told()
    {
        var roster = $"{_folder}/roster";
        Directory.CreateDirectory(roster);
        File.WriteAllText($"{roster}/round.json", """{ "date": "2025-12-31", "kind": "reported" }""");
        File.WriteAllText($"{roster}/reserves.csv", "code,name\n=1+2,Formula\nR1,\"=HYPERLINK(\"\"x\"\")\"\n-5,A number\n");
        var result = Support.Cli.Run("facts", "new", Target, "--roster", roster);
        Assert.Contains("take the key for a formula: =1+2.\n", result.Output, StringComparison.Ordinal);
        var lines = File.ReadAllLines($"{Target}/reserves.csv");
        Assert.StartsWith("R1,\"'=HYPERLINK(\"\"x\"\")\",", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("-5,A number,", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.False(FactsReader.Read(TestPlan.Schema, [Target]).Source!.Rounds.Single().Table(0)!.Completeness.IsComplete);
    }

    [Fact]
    public void What_a_plan_says_stays_text()
    {
        const string Hostile = "</h1><script>alert(1)</script>|`*_[x](y)\u202E\u001B[2J";
        var plan = TestPlan.Schema with { Title = new LocalizedText(Hostile, Hostile) };
        var guide = Guide.Of(BlankRounds.Of(plan, new DateOnly(2026, 12, 31), null), new GuideText(PageLanguage.English));
        var html = GuideHtml.Write(guide);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;/h1&gt;&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        var markdown = GuideMarkdown.Write(guide);
        Assert.StartsWith(@"# \</h1\>\<script\>alert(1)\</script\>\|\`\*\_\[x\](y)\\u202E\\u001B\[2J: ", markdown, StringComparison.Ordinal);
        Assert.All(["\u202E", "\u001B"], character => Assert.DoesNotContain(character, html + markdown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--date", "2027")]
    [InlineData("--language", "fr")]
    [InlineData("--roster", "nowhere")]
    public void A_wrong_option_is_told(string option, string value)
    {
        var result = Support.Cli.Run("facts", "new", Target, option, value);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"'{value}'", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void A_plan_is_no_place_to_write_to() =>
        Assert.Equal(2, Support.Cli.Run("facts", "new", Path.Combine(Support.Cli.Fixtures, "small-plan")).ExitCode);

    [Fact]
    public void A_file_is_no_place_to_write_to()
    {
        File.WriteAllText(Target, "kept");
        Assert.Equal(2, Support.Cli.Run("facts", "new", Target).ExitCode);
        Assert.Equal("kept", File.ReadAllText(Target));
    }

    [Fact]
    public void A_roster_with_errors_is_not_taken_over()
    {
        var result = Support.Cli.Run("facts", "new", Target, "--roster", Path.Combine(Support.Cli.Fixtures, "bad-facts", "HZ4203-duplicate-key"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("HZ4203", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    private static string Contents(string folder, Func<string, bool> wanted) => string.Concat(Directory.EnumerateFiles(folder)
        .Where(path => wanted(Path.GetFileName(path)))
        .Order(StringComparer.Ordinal)
        .Select(path => $"=== {Path.GetFileName(path)}\n{File.ReadAllText(path)}"));
}
