using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>A guide to a round to fill in, in one language.</summary>
/// <param name="HowTo">Sentences; what stands in back quotes in them is written as it is.</param>
internal sealed record Guide(
    GuideText Text, string Title, ImmutableArray<string> HowTo, ImmutableArray<GuideTable> Tables, ImmutableArray<GuideMilestone> Milestones)
{
    /// <summary>Puts a round into words.</summary>
    public static Guide Of(BlankRound round, GuideText text)
    {
        var needed = round.Tables.SelectMany(table => table.Columns).SelectMany(column => column.Milestones).ToHashSet();
        return new Guide(
            text,
            text.Say("title", text.Of(round.Plan.Title) ?? round.Plan.Name, Words.Of(round.Date)),
            [.. text.HowTo(round.AsksEvidence)],
            round.Tables.Select(table => GuideTable.Of(round.Plan, table, text)).ToImmutableArray(),
            Needed(round.Plan, needed, text).ToImmutableArray());
    }

    private static IEnumerable<GuideMilestone> Needed(PlanSchema plan, HashSet<string> needed, GuideText text) => plan.Targets
        .SelectMany(target => target.Milestones, (target, milestone) => new { target, milestone })
        .Where(one => needed.Contains(one.milestone.Id))
        .Select(one => new GuideMilestone(
            one.milestone.Id, text.Of(one.milestone.Title) ?? text.Of(one.target.Title) ?? one.milestone.Id, Words.Of(one.milestone.Timing.Due)));
}

/// <summary>One table.</summary>
/// <param name="File">Its file.</param>
/// <param name="Who">Whom or what its rows are about.</param>
/// <param name="Rows">A sentence on its rows.</param>
internal sealed record GuideTable(string File, string Who, string Rows, ImmutableArray<GuideColumn> Columns)
{
    public static GuideTable Of(PlanSchema plan, BlankTable table, GuideText text)
    {
        var owner = text.Of(table.Shape.Entity.Title) ?? table.Shape.Entity.Name;
        var who = table.Shape.Collection is { } collection ? text.Of(collection.Title) ?? text.QuestionOf(collection) : owner;
        return new GuideTable(
            table.Shape.File, who, text.Rows(table, owner), table.Columns.Select(column => GuideColumn.Of(plan, table, column, text)).ToImmutableArray());
    }
}

/// <summary>One column.</summary>
/// <param name="Question">A text of the plan, or one made of the field's name.</param>
/// <param name="Answer">A sentence, in which what stands in back quotes is written as it is.</param>
/// <param name="NeededBy">What is said where no milestone is named.</param>
internal sealed record GuideColumn(string Header, string Question, string Answer, ImmutableArray<string> Milestones, string NeededBy)
{
    public static GuideColumn Of(PlanSchema plan, BlankTable table, BlankColumn column, GuideText text)
    {
        var asked = text.Of(column.Field.Title) ?? text.QuestionOf(column.Field);
        var question = column.Year is { } year ? text.Say("asks.ofYear", asked, year) : asked;
        return new GuideColumn(
            column.Header, question, text.Answer(plan, table, column), column.Milestones,
            column.Role == ColumnRole.Answer ? text.Say("none") : text.Say("all"));
    }
}

/// <summary>A milestone that needs an answer.</summary>
internal sealed record GuideMilestone(string Id, string Title, string Due);
