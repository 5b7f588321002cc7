using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Published;

/// <summary>What others publish, asked of a compiled plan: the same answer, or another one with the reason beside it.</summary>
public class PublishedTests
{
    [Fact]
    public void Connectives()
    {
        var rows = PublishedTable.Read("connectives");
        using var plan = AskedPlan.OfQuestions(rows.Select(row => row["question"]));
        foreach (var row in rows)
        {
            Assert.Equal(row["ours"], row["CQL"]);
            if (row["FEEL"] != "-") Assert.Equal(row["ours"], row["FEEL"]);
            Check(row, plan.Ask(row["question"], ("a", AskedPlan.YesNo(row["a"])), ("b", AskedPlan.YesNo(row["b"]))));
        }
    }

    [Fact]
    public void Folds()
    {
        var rows = PublishedTable.Read("folds");
        using var plan = AskedPlan.OfQuestions(rows.Select(row => row["question"]));
        foreach (var row in rows)
        {
            CheckReason(row, "CQL", "FEEL");
            Check(row, plan.Ask(row["question"], ("pieces", AskedPlan.Pieces(row["list"]))));
        }
    }

    /// <summary>Where both suites have a case and agree, so do we.</summary>
    [Fact]
    public void What_both_suites_say_is_what_we_say()
    {
        var agreed = PublishedTable.Read("folds").Where(row => row["CQL"] == row["FEEL"]).ToList();
        Assert.NotEmpty(agreed);
        Assert.All(agreed, row => Assert.Equal(row["CQL"], row["ours"]));
    }

    [Fact]
    public void Missing_values()
    {
        var rows = PublishedTable.Read("missing-values");
        using var plan = AskedPlan.OfQuestions(rows.Select(row => row["question"]));
        foreach (var row in rows)
        {
            // What they skip we call unknown.
            if (row["DHIS2"] == "skipped") row["DHIS2"] = "unknown";
            CheckReason(row, "DHIS2");
            Check(row, plan.Ask(row["question"], ("x", AskedPlan.Count(row["x"])), ("y", AskedPlan.Count(row["y"])), ("pieces", AskedPlan.Pieces(row["list"]))));
        }
    }

    [Fact]
    public void A_day_against_a_year()
    {
        var rows = PublishedTable.Read("years");
        using var plan = AskedPlan.OfQuestions(rows.Select(row => row["question"]));
        foreach (var row in rows)
        {
            CheckReason(row, "CQL");
            Check(row, plan.Ask(row["question"], ("day", new DateCell(Day(row["day"])))));
        }
    }

    [Fact]
    public void Deadlines()
    {
        var rows = PublishedTable.Read("deadlines");
        using var plan = AskedPlan.OfTimings(rows.Select(row => row["timing"]));
        foreach (var row in rows)
        {
            var rounds = row["rounds"].Split(',', StringSplitOptions.TrimEntries).Select(round => round.Split(' ')).Select(round => (Day(round[0]), round[1] == "yes"));
            Assert.Equal((Said(row), row["ours"]), (Said(row), plan.Status(row["timing"], rounds, Day(row["as of"]))));
        }
    }

    private static void Check(Dictionary<string, string> row, Truth? answer) =>
        Assert.Equal((Said(row), row["ours"]), (Said(row), answer?.ToString().ToLowerInvariant()));

    // A reason stands where an answer differs, and nowhere else.
    private static void CheckReason(Dictionary<string, string> row, params string[] others)
    {
        var differs = others.Any(other => row[other] != "-" && row[other] != row["ours"]);
        Assert.True(differs == row["why ours differs"].Length > 0, Said(row));
    }

    private static string Said(Dictionary<string, string> row) => string.Join(" | ", row.Values);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
