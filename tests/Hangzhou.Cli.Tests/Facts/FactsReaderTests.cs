using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Tests.Facts;

/// <summary>What is read from facts that have no problem.</summary>
public sealed class FactsReaderTests
{
    private static readonly string Folder = Path.Combine(Support.Cli.Fixtures, "good-facts");

    private static readonly IReadOnlyList<IFactRound> Rounds = Read().Rounds;

    private static IFactTable Reserves => Rounds[0].Table(0)!;

    [Fact]
    public void Rounds_come_in_order_of_their_dates() => Assert.Equal(
        [(new DateOnly(2026, 12, 31), RoundKind.Reported), (new DateOnly(2027, 12, 31), RoundKind.Illustrative)],
        Rounds.Select(round => (round.Info.Date, round.Info.Kind)));

    [Fact]
    public void A_round_has_a_title_in_two_languages_and_its_sources()
    {
        Assert.Equal(new LocalizedText("Reported at the end of 2026", "2026年底"), Rounds[0].Info.Title);
        Assert.Equal("a letter", Assert.Single(Rounds[0].Info.Sources));
    }

    [Fact]
    public void Texts_keep_their_line_breaks_and_columns_their_Chinese_names() =>
        Assert.Equal("One, of\ntwo lines", Reserves.Text(0, Field("name")));

    [Fact]
    public void Choices_are_bits_and_none_is_no_bit()
    {
        Assert.Equal(0b101ul, Reserves.Choices(0, Field("region")));
        Assert.Equal(0ul, Reserves.Choices(1, Field("region")));
        Assert.Null(Reserves.Choices(2, Field("region")));
    }

    [Fact]
    public void A_relation_names_keys_or_none_or_is_not_reported()
    {
        Assert.Equal(["CHN", "MNG"], Reserves.Keys(0, Field("states")).AsSpan().ToArray());
        Assert.True(Reserves.Keys(1, Field("states")).IsReported);
        Assert.Equal(0, Reserves.Keys(1, Field("states")).Count);
        Assert.False(Reserves.Keys(2, Field("states")).IsReported);
    }

    [Fact]
    public void Measures_come_in_their_base_unit_exactly()
    {
        Assert.Equal(150m, Reserves.Quantity(0, Field("core.area")));
        Assert.Equal(0m, Reserves.Quantity(1, Field("core.area")));
        Assert.Equal(1000000.50m, Reserves.Quantity(0, Field("budget")));
        Assert.Equal(123456789.123456789m, Reserves.Quantity(1, Field("index")));
        Assert.Equal(-0.125m, Reserves.Quantity(0, Field("index")));
    }

    [Fact]
    public void Shares_and_points_are_fractions_of_one()
    {
        Assert.Equal(0.45m, Reserves.Quantity(0, Field("women")));
        Assert.Equal(0.125m, Reserves.Quantity(1, Field("women")));
        Assert.Equal(-0.025m, Reserves.Quantity(0, Field("gap")));
    }

    [Fact]
    public void Other_values_come_as_they_are()
    {
        Assert.Equal(1998, Reserves.Ordinal(0, Field("designated")));
        Assert.Equal(new DateOnly(2025, 9, 25), Reserves.Date(0, Field("opened")));
        Assert.Equal([true, false, null], Rows(3).Select(row => Reserves.YesNo(row, Field("identified"))));
        Assert.Equal([2, 0, null], Rows(3).Select(row => Reserves.Ordinal(row, Field("reflects"))));
        Assert.Equal([12, 0, null], Rows(3).Select(row => Reserves.Count(row, Field("staff"))));
    }

    [Fact]
    public void Each_year_has_values_of_its_own()
    {
        var load = Field("pollution_load");
        Assert.Equal([2025, 2026], Reserves.Years(load).AsEnumerable());
        Assert.Equal(1.5m, Reserves.InYear(2025).Quantity(0, load));
        Assert.Equal(2m, Reserves.InYear(2026).Quantity(0, load));
        Assert.Null(Reserves.InYear(2027).Quantity(0, load));
        Assert.Null(Reserves.Quantity(0, load));
    }

    [Fact]
    public void Owned_items_go_to_their_owner_and_a_blank_number_leaves_the_total_open()
    {
        var projects = Field("projects");
        Assert.Equal(
            [new CollectionSize(2, 3), new CollectionSize(0, 0), new CollectionSize(1, null)],
            Rows(3).Select(row => Reserves.Size(row, projects)));
        var items = Reserves.Items(0, projects);
        Assert.Equal([2, 1], items.Rows.Select(row => items.Table.Ordinal(row, 0)));
        Assert.Equal([10m, null], items.Rows.Select(row => items.Table.Quantity(row, 1)));
        Assert.Equal([0], Reserves.Items(2, projects).Rows.Select(row => items.Table.Ordinal(row, 0)));
    }

    [Fact]
    public void A_roster_is_complete_unless_the_round_says_otherwise()
    {
        Assert.Equal(new RosterCompleteness(false, 785, "a census"), Reserves.Completeness);
        Assert.True(Rounds[0].Table(1)!.Completeness.IsComplete);
        Assert.True(Rounds[1].Table(0)!.Completeness.IsComplete);
    }

    [Fact]
    public void An_absent_file_is_a_roster_that_was_not_reported() => Assert.Null(Rounds[1].Table(1));

    [Fact]
    public void A_single_entity_owns_all_its_items()
    {
        var secretariat = Rounds[0].Table(2)!;
        Assert.Equal(162, secretariat.InYear(2026).Count(0, 1));
        var trainings = secretariat.Items(0, 2);
        Assert.Equal(["Mapping", "Speaking, well"], trainings.Rows.Select(row => trainings.Table.Text(row, 0)));
    }

    [Fact]
    public void The_digest_does_not_depend_on_how_the_folders_were_given()
    {
        var parent = Read().Digest;
        var each = FactsReader.Read(TestPlan.Schema, [Path.Combine(Folder, "late"), Path.Combine(Folder, "early")]).Source!.Digest;
        var one = FactsReader.Read(TestPlan.Schema, [Path.Combine(Folder, "late")]).Source!.Digest;
        Assert.Equal(parent, each);
        Assert.NotEqual(parent, one);
        Assert.Matches("^[0-9a-f]{64}$", parent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"date\": \"\\ud800\", \"kind\": \"reported\"}")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"date\": {}, \"kind\": [[]], \"title\": {\"en\": {}}, \"sources\": [{}, [1]], \"rosters\": {\"x\": {\"a\": {}}, \"reserve\": 3}}")]
    public void A_round_file_of_any_kind_is_read_or_reported(string content)
    {
        var folder = Directory.CreateTempSubdirectory("hangzhou-round-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "round.json"), content);
            var result = FactsReader.Read(TestPlan.Schema, [folder.FullName]);
            Assert.Null(result.Source);
            Assert.NotEmpty(result.Problems);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{\"date\": \"\\ud800\", \"kind\": \"reported\"}", 1, 10)]
    [InlineData("{\n  \"\\ud800\": 1}", 2, 3)]
    [InlineData("{\n  \"x\": [\"\\udc00\"]}", 2, 9)]
    public void Half_a_character_is_told_where_it_stands(string content, int line, int column)
    {
        var problems = new FactProblems();
        var file = new FactFile("round.json", "round.json", System.Text.Encoding.UTF8.GetBytes(content), content);
        Assert.Null(RoundFileReader.Read(TestPlan.Schema, file, problems));
        var problem = Assert.Single(problems.ToImmutable());
        Assert.Equal(("HZ4003", new FactPlace("round.json", line, column)), (problem.Kind.Code, problem.Place));
        Assert.Contains("half a character", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_read_or_reported()
    {
        var text = File.ReadAllText(Path.Combine(Folder, "early", "reserves.csv"));
        for (var length = 0; length <= text.Length; length += 3)
        {
            var problems = new FactProblems();
            var file = new FactFile("reserves.csv", "reserves.csv", [], text[..length]);
            var draft = TableReader.Read(TableShape.Of(TestPlan.Schema, TestPlan.Reserve), file, problems);
            Assert.True(draft is not null || problems.HasErrorsIn("reserves.csv"));
        }
    }

    private static IFactSource Read()
    {
        var result = FactsReader.Read(TestPlan.Schema, [Folder]);
        Assert.Empty(result.Problems);
        return result.Source!;
    }

    private static int Field(string name) => TestPlan.Reserve.Fields.Select(field => field.Name).ToList().IndexOf(name);

    private static IEnumerable<int> Rows(int count) => Enumerable.Range(0, count);
}
