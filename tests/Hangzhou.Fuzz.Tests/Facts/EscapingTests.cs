using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;
using Hangzhou.Testing;
using Location = Hangzhou.Dsl.Text.Location;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Values never escape from what they are written into.</summary>
public sealed class EscapingTests
{
    private const string Hostile = "=1+1\u001b[31m\u202e\u009b2J\n::error::x%0A[red]y[/]\ud800";

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("-5", "-5")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("-3/7", "-3/7")]
    [InlineData("-", "'-")]
    [InlineData("-5.", "'-5.")]
    [InlineData("--5", "'--5")]
    [InlineData("-5 or so", "'-5 or so")]
    [InlineData("a=b", "a=b")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("\u001b[31m=1", "\ufffd[31m=1")]
    [InlineData("\0=1", "\ufffd=1")]
    [InlineData("", "")]
    public void A_cell_is_no_formula_and_a_number_stays_one(string value, string cell)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CsvOutput.WriteRow(output, [value]);
        Assert.Equal(cell + "\n", output.ToString());
    }

    [Theory]
    [InlineData("plain 中文 é [red]", "plain 中文 é [red]")]
    [InlineData("\u001b[31m", "\\u001B[31m")]
    [InlineData("\u009b", "\\u009B")]
    [InlineData("a\r\n\tb", "a\\r\\n\\tb")]
    [InlineData("\u202e\u2066", "\\u202E\\u2066")]
    [InlineData("\u2028", "\\u2028")]
    [InlineData("\u200b\ufeff", "\\u200B\\uFEFF")]
    [InlineData("\U000E0041", "\\U000E0041")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("👩\u200d👧", "👩\u200d👧")]
    public void What_cannot_be_seen_is_written_out_for_people(string value, string shown) => Assert.Equal(shown, TerminalText.Line(value));

    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing() => Assert.Equal("\ufffdx", TerminalText.Line("\ud800x"));

    [Fact]
    public void The_names_and_values_of_facts_do_nothing_to_a_terminal()
    {
        var facts = FactFolder.Empty
            .With("round.json", "{\"date\": \"2026-12-31\", \"kind\": \"illustrative\", \"title\": {\"en\": \"a\\u001b[31m\\n[red]b\\u202e\"}, \"\\u001b[2J\\n\": 1}")
            .With("reserves.csv", "code,name,\u001b[2J\u202e\nR1,One,\n")
            .With("a\nhangzhou: forged\u001b[31m.csv", "x");
        using var workspace = new Workspace();
        workspace.Show(facts);
        foreach (var screen in new[] { Screen.None, new Screen(80, HasColor: false, ShowsProgress: true) })
        {
            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            CommandLine.Run(["facts", "check", workspace.Root], new CommandContext(output, output, screen, BuiltInPlan.Load));
            AssertHarmless(output.ToString());
            Assert.DoesNotContain("\nhangzhou: forged", output.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_title_and_group_of_a_report_do_nothing_to_a_terminal(string format)
    {
        var facts = FactFolder.Empty
            .With("round.json", "{\"date\": \"2026-12-31\", \"kind\": \"illustrative\", \"title\": {\"en\": \"[red]a\\u001b[31m\\nforged\\u202e\"}}")
            .With("member_states.csv", "code,name\nCHN,China\n")
            .With("reserves.csv", "code,name,region\n[red]R1,\"=x\u001b[31m\nforged\",asia_pacific\n");
        using var workspace = new Workspace();
        workspace.Show(facts);
        var plan = BuiltInPlan.Load();
        var call = Calls.Run(plan, "evaluate", "--facts", workspace.Root, "--as-of", "2027-01-01", "--by", "name", "--format", format);
        Assert.Equal((ExitCode.Fine, ""), (call.ExitCode, call.Error));
        AssertHarmless(call.Output);
        if (format == "table") Assert.DoesNotContain("\nforged", call.Output, StringComparison.Ordinal);
        if (format == "csv") Assert.Contains("\"'=x\ufffd[31m\nforged\"", call.Output, StringComparison.Ordinal);
        if (format == "json") Assert.Contains("=x\u001b[31m\nforged", JsonDocument.Parse(call.Output).RootElement.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("value").GetString()));
        if (format != "table") return;
        var explained = Calls.Run(plan, "evaluate", "--facts", workspace.Root, "--as-of", "2027-01-01", "--explain", "5.1");
        Assert.Contains("[red]R1", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_cannot_forge_a_workflow_command()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticsGitHub.Write([Finding("a,b:c%d\n::error::forged.hz")], output);
        var line = Assert.Single(output.ToString().TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=a%2Cb%3Ac%25d\\n%3A%3Aerror%3A%3Aforged.hz,line=1,", line, StringComparison.Ordinal);
        AssertHarmless(line);
    }

    [Fact]
    public void The_machine_formats_stay_whole_whatever_is_in_them()
    {
        using var json = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticsJson.Write([Finding("x\ud800\u001b.hz")], json);
        Assert.Equal(1, JsonDocument.Parse(json.ToString()).RootElement.GetProperty("errors").GetInt32());
        AssertHarmless(json.ToString());

        using var sarif = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticsSarif.Write([Finding("a b/%41#?x:y\ud800\n.hz")], sarif);
        var uri = JsonDocument.Parse(sarif.ToString()).RootElement.GetProperty("runs")[0].GetProperty("results")[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal("a%20b/%2541%23%3Fx%3Ay%EF%BF%BD%0A.hz", uri);
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
    }

    [Fact]
    public void A_printed_finding_does_nothing_to_a_terminal()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DiagnosticsText.Write([Finding("rules\u001b[31m.hz")], new PlanTexts(null, []), output);
        AssertHarmless(output.ToString());
    }

    /// <summary>Reports reach the screen only by what makes them harmless.</summary>
    [Fact]
    public void No_report_writes_to_the_screen_by_itself()
    {
        var reports = Directory.EnumerateFiles(RepositoryRoot.PathOf("Hangzhou.Cli/Reports"), "*.cs").Where(path => Path.GetFileName(path) != "ScreenText.cs");
        string[] bypasses = ["MarkupLine(", "Markup.Escape", "onsole.WriteLine($", "onsole.WriteLine(\"", "new Text("];
        Assert.All(reports, path => Assert.DoesNotContain(bypasses, bypass => File.ReadAllText(path).Contains(bypass, StringComparison.Ordinal)));
    }

    private static Diagnostic Finding(string path)
    {
        var kind = new DiagnosticDescriptor("HZ9999", DiagnosticSeverity.Error, "A title", "{0}", "{0}");
        return new Diagnostic(kind, new Location(new SourceText(path, Hostile), new TextSpan(0, 4)), new EquatableArray<string>([Hostile]), null, default);
    }

    // JSON may hold what turns the direction of writing: there it stands in quotation marks, read by programs.
    private static void AssertHarmless(string text) => Assert.DoesNotContain(text, c => char.IsControl(c) && c is not '\n');
}
