using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary>The fixture's reserves are invented; its defects are those that the real export is known to have.</summary>
public sealed class ImportMab001CommandTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Support.Cli.Fixtures, "mab001").Replace('\\', '/');
    private static readonly string Export = $"{Folder}/export.csv";
    private static readonly string Roster = RepositoryRoot.PathOf("examples/1-world-network/facts/real-2025");

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-import-").FullName.Replace('\\', '/');

    private string Target => $"{_folder}/round";

    public static TheoryData<string> Small() => new(
        Directory.EnumerateFiles(Folder, "HZ*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    public static TheoryData<string> Codes() => new(Mab001Doubts.All.Select(kind => kind.Code));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_certain_is_imported_and_every_doubt_is_listed()
    {
        var result = ImportAll(Export);
        Verified.MatchFile(Tidy(result.ToString()), $"{Folder}/export.verified.txt");
        Verified.MatchFile(File.ReadAllText($"{Target}/reserves.csv"), $"{Folder}/reserves.verified.csv");
        Verified.MatchFile(File.ReadAllText($"{Target}/doubts.csv"), $"{Folder}/doubts.verified.csv");
        Verified.MatchFile(File.ReadAllText($"{Target}/round.json"), $"{Folder}/round.verified.json");
    }

    [Theory]
    [InlineData("ESTWI2001", "HZ4515", "a row for each State of a transboundary reserve, and no key")]
    [InlineData("KELON2012", "HZ4515", "the same, under another title")]
    [InlineData("CNSAM2013", "HZ4515", "two reserves of one title, which may be one")]
    [InlineData("PEFUS1999", "HZ4518", "two years fused in extension")]
    [InlineData("KEFUS1988", "HZ4518", "two years fused in renaming, a zero lost")]
    [InlineData("CNONE1990", "", "one year as a decimal: certain")]
    [InlineData("ESONE1991", "", "one year: certain")]
    [InlineData("DEREV1979", "", "years joined by commas: certain")]
    [InlineData("INREV1986", "", "years joined by semicolons: certain")]
    [InlineData("BRREV1992", "HZ4519", "a month word among the years")]
    [InlineData("MATWO1998", "", "regions joined by a comma without a space: certain")]
    [InlineData("EGREP1981", "HZ4516", "a region twice")]
    [InlineData("VNREG2001", "HZ4516", "a region that is none")]
    [InlineData("CAREG1985", "HZ4516", "no region")]
    [InlineData("PEZON2011", "HZ4522", "zones on land that do not sum to the total")]
    [InlineData("KEMAR2007", "HZ4522", "land and sea that do not sum to the total")]
    [InlineData("CNMZO1998", "HZ4522", "zones at sea that do not sum to the total")]
    [InlineData("ESPOP2003", "HZ4522", "people in zones that do not sum to the total")]
    [InlineData("DEZER1990", "HZ4523", "areas filled with zeros")]
    [InlineData("INPOP1989", "HZ4523", "a population of zero")]
    [InlineData("BRARE2015", "HZ4521", "an area that is no whole number")]
    [InlineData("ETPOP2018", "HZ4521", "a blank where there should be none")]
    [InlineData("ESÑAN1993", "HZ4512", "a letter with a mark in the id")]
    [InlineData("PEЕND1990", "HZ4512", "a letter of another alphabet in the id")]
    [InlineData("KELONGLONG2015", "HZ4512", "a long id")]
    [InlineData("CN-DAS2005", "HZ4512", "a sign in the id")]
    [InlineData("", "HZ4511", "no id")]
    [InlineData("INDUP1999", "HZ4511 HZ4511", "an id twice")]
    [InlineData("=1+2", "HZ4511", "an id that is a formula")]
    [InlineData("DEFOR2004", "", "a title that is a formula: made harmless")]
    [InlineData("BRNOT2006", "HZ4513", "no title")]
    [InlineData("ETDAT1977", "HZ4517", "a date that is no 1 January")]
    [InlineData("EGNOM1993", "HZ4517", "a nomination of another year than the date")]
    [InlineData("CANOD2000", "HZ4517", "no date")]
    [InlineData("VNNOI2009", "HZ4514", "no country")]
    [InlineData("XXNOC2010", "HZ4514", "two letters that are no country's")]
    [InlineData("ILNOM1996", "HZ4514", "a country that is not on the roster of Member States")]
    [InlineData("FRONE1977", "HZ4514", "a country under two names")]
    [InlineData("PEWIT1980", "HZ4520", "a reserve that may have been withdrawn")]
    [InlineData("KETBR2020", "HZ4521", "neither True nor False")]
    public void Each_row_shows_its_defect_alone(string id, string codes, string defect)
    {
        var doubts = Read(Export).Doubts.Where(doubt => doubt.Place.Line > 0 && doubt.Id == id).Select(doubt => doubt.Kind.Code);
        Assert.True(codes == string.Join(' ', doubts), defect);
    }

    [Fact]
    public void Rows_without_a_defect_have_no_doubt()
    {
        var ids = Read(Export).Doubts.Select(doubt => doubt.Id).Distinct().ToList();
        Assert.Equal(38, Read(Export).Reserves.Count(reserve => !ids.Contains(reserve.Row.Id)));
    }

    [Fact]
    public void Whatever_the_separator_the_mark_and_the_order_of_columns_the_reserves_are_the_same()
    {
        ImportAll(Export);
        var expected = File.ReadAllText($"{Target}/reserves.csv");
        var turned = $"{_folder}/turned.csv";
        File.WriteAllText(turned, Turned(File.ReadAllText(Export)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Directory.Delete(Target, recursive: true);
        Assert.Equal(0, ImportAll(turned).ExitCode);
        Assert.Equal(expected, File.ReadAllText($"{Target}/reserves.csv"));
    }

    [Fact]
    public void What_was_imported_is_a_round_of_facts()
    {
        ImportAll(Export);
        File.Copy($"{Roster}/member_states.csv", $"{Target}/member_states.csv");
        Assert.Equal("No problems in 1 round.\n", Support.Cli.Run(Screen.None, BuiltInPlan.Load(), "facts", "check", Target).Output);
        var evaluated = Support.Cli.Run(Screen.None, BuiltInPlan.Load(), "evaluate", "--facts", Target, "--as-of", "2026-12-31", "--format", "csv");
        Assert.Equal(0, evaluated.ExitCode);
    }

    [Fact]
    public void Json_is_as_its_schema_says()
    {
        var result = Run(Export, "--format", "json");
        Assert.Empty(JsonSchemaCheck.Faults("facts-import", result.Output));
        Assert.Empty(JsonSchemaCheck.Faults("facts-import", Run($"{Folder}/HZ4501-no-ids.csv", "--format", "json").Output));
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText($"{Target}/reserves.csv", "code\n");
        Assert.Equal(2, ImportAll(Export).ExitCode);
        Assert.Equal("code\n", File.ReadAllText($"{Target}/reserves.csv"));
        Assert.False(File.Exists($"{Target}/doubts.csv"));
    }

    [Theory]
    [MemberData(nameof(Small))]
    public void What_is_wrong_with_a_whole_file_is_told(string name)
    {
        var result = Run($"{Folder}/{name}.csv");
        Verified.MatchFile(Tidy(result.ToString()), $"{Folder}/{name}.verified.txt");
        Assert.Contains(name[..6], result.Output, StringComparison.Ordinal);
        Assert.Equal(result.ExitCode == 0, Directory.Exists(Target));
    }

    [Theory]
    [InlineData("nowhere.csv", "--date", "2026-09-01")]
    [InlineData("export.csv", "--date", "2026")]
    [InlineData("export.csv", "--area-unit", "acres")]
    [InlineData("export.csv", "--roster", "nowhere")]
    public void A_wrong_call_is_told_and_writes_nothing(string file, string option, string value)
    {
        Assert.Equal(2, Run($"{Folder}/{file}", option, value).ExitCode);
        Assert.False(Directory.Exists(Target));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_kind_of_doubt_is_shown_and_has_a_page(string code)
    {
        var shown = Directory.EnumerateFiles(Folder, "*.verified.txt").Select(File.ReadAllText);
        Assert.Contains(shown, text => text.Contains($" {code}: ", StringComparison.Ordinal));
        var page = File.ReadAllLines(RepositoryRoot.PathOf($"docs/diagnostics/{code}.md"));
        Assert.Equal($"# {code}: {Mab001Doubts.All.Single(kind => kind.Code == code).Title}", page[0]);
        Assert.Equal(
            ["## What you wrote", "## What went wrong", "## How to mend it"],
            page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    private static ImportResult Read(string file)
    {
        var round = FactsReader.Read(BuiltInPlan.Load().Schema, [Roster]).Source!.Rounds.Single();
        var states = Enumerable.Range(0, 194).Select(row => round.Table(0)!.Text(row, 0)!).ToHashSet(StringComparer.Ordinal);
        return Mab001Import.Read(file, new Mab001Context(states, "ha"), hasDate: true);
    }

    private CallResult ImportAll(string file) => Run(file, "--date", "2026-09-01", "--roster", Roster, "--area-unit", "ha");

    private CallResult Run(string file, params string[] options) =>
        Support.Cli.Run(Screen.None, BuiltInPlan.Load(), ["facts", "import", "mab001", file, "--to", Target, .. options]);

    private string Tidy(string text) => text.Replace(_folder, "FOLDER", StringComparison.Ordinal);

    // Columns from right to left, semicolons between them; every cell in quotation marks.
    private static string Turned(string export)
    {
        var turned = new StringBuilder();
        using var rows = new CsvRows("export.csv", export);
        while (rows.Read())
        {
            var cells = new List<string>();
            for (var column = rows.Count - 1; column >= 0; column--) cells.Add($"\"{rows[column].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            turned.AppendJoin(';', cells).Append("\r\n");
        }

        return turned.ToString();
    }
}
