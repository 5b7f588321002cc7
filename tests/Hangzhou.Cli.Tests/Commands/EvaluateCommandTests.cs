using System;
using System.Collections.Generic;
using System.IO;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

public sealed class EvaluateCommandTests
{
    private static readonly string Facts = Path.Combine(Support.Cli.Fixtures, "good-facts").Replace('\\', '/');

    [Fact]
    public void Verdicts_are_printed_as_a_table() => Verified.Match(Evaluate().ToString());

    [Fact]
    public void Verdicts_before_any_round_are_unknown_and_the_page_says_why() =>
        Verified.Match(Support.Cli.Run("evaluate", "--facts", Facts + "/early", "--as-of", "2026-06-30").ToString());

    [Fact]
    public void A_group_has_a_table_of_its_own() => Verified.Match(Evaluate("--by", "region").ToString());

    [Fact]
    public void A_group_can_be_asked_for_in_Chinese() => Assert.Equal(Evaluate("--by", "region"), Evaluate("--by", "地区"));

    [Fact]
    public void An_explanation_names_criteria_values_and_rule_lines() => Verified.Match(Evaluate("--explain", "1.1").ToString());

    [Fact]
    public void An_explanation_can_be_of_one_member() => Verified.Match(Evaluate("--explain", "1.1", "--member", "R2").ToString());

    [Fact]
    public void Json_is_as_its_schema_says()
    {
        var result = Evaluate("--format", "json", "--by", "region", "--explain", "1.1");
        Assert.Empty(JsonSchemaCheck.Faults("evaluate", result.Output));
        Verified.Match(result.ToString());
    }

    [Fact]
    public void Csv_has_a_row_a_milestone_and_no_cell_that_a_spreadsheet_takes_for_a_formula() =>
        Verified.Match(Evaluate("--format", "csv", "--by", "region").ToString());

    [Fact]
    public void Colours_are_for_screens_that_want_them()
    {
        var screen = new Screen(100, HasColor: true, ShowsProgress: false);
        var result = Support.Cli.Run(screen, new FixedPlan(), "evaluate", "--facts", Facts, "--as-of", "2028-01-01");
        Assert.Contains("\u001b[", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", Evaluate().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrow_screen_folds_and_cuts_nothing()
    {
        var screen = new Screen(80, HasColor: false, ShowsProgress: false);
        Verified.Match(Support.Cli.Run(screen, new FixedPlan(), "evaluate", "--facts", Facts, "--as-of", "2028-01-01").ToString());
    }

    [Fact]
    public void Warnings_are_printed_and_evaluation_goes_on() => Verified.Match(
        Support.Cli.Run("evaluate", "--facts", Bad("HZ4401-outside-roster"), "--as-of", "2026-01-01", "--format", "csv").ToString());

    [Fact]
    public void Errors_in_the_facts_stop_evaluation() => Verified.Match(
        Support.Cli.Run("evaluate", "--facts", Bad("HZ4301-not-a-number"), "--as-of", "2026-01-01").ToString());

    private static CallResult Evaluate(params string[] more) =>
        Support.Cli.Run(["evaluate", "--facts", Facts, "--as-of", "2028-01-01", .. more]);

    private static string Bad(string fixture) => Path.Combine(Support.Cli.Fixtures, "bad-facts", fixture).Replace('\\', '/');
}
