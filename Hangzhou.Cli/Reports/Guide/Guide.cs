using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>A guide to a round to fill in, in one language.</summary>
/// <param name="HowTo">Sentences; what stands in back quotes in them is written as it is.</param>
internal sealed record Guide(
    GuideWords Words, string Title, ImmutableArray<string> HowTo, ImmutableArray<GuideTable> Tables, ImmutableArray<GuideMilestone> Milestones)
{
    /// <summary>Puts a round into words.</summary>
    public static Guide Of(BlankRound round, GuideWords words)
    {
        var needed = round.Tables.SelectMany(table => table.Columns).SelectMany(column => column.Milestones).ToHashSet();
        return new Guide(
            words,
            words.Title(words.Of(round.Plan.Title) ?? round.Plan.Name, round.Date),
            round.AsksEvidence ? [.. words.HowTo, .. words.HowToGiveEvidence] : words.HowTo,
            round.Tables.Select(table => GuideTable.Of(round.Plan, table, words)).ToImmutableArray(),
            Needed(round.Plan, needed, words).ToImmutableArray());
    }

    private static IEnumerable<GuideMilestone> Needed(PlanSchema plan, HashSet<string> needed, GuideWords words) => plan.Targets
        .SelectMany(target => target.Milestones, (target, milestone) => new { target, milestone })
        .Where(one => needed.Contains(one.milestone.Id))
        .Select(one => new GuideMilestone(
            one.milestone.Id, words.Of(one.milestone.Title) ?? words.Of(one.target.Title) ?? one.milestone.Id, Reports.Words.Of(one.milestone.Timing.Due)));
}

/// <summary>One table.</summary>
/// <param name="File">Its file.</param>
/// <param name="Who">Whom or what its rows are about.</param>
/// <param name="Rows">A sentence on its rows.</param>
internal sealed record GuideTable(string File, string Who, string Rows, ImmutableArray<GuideColumn> Columns)
{
    public static GuideTable Of(PlanSchema plan, BlankTable table, GuideWords words)
    {
        var owner = words.Of(table.Shape.Entity.Title) ?? table.Shape.Entity.Name;
        var who = table.Shape.Collection is { } collection ? words.Of(collection.Title) ?? words.QuestionOf(collection) : owner;
        return new GuideTable(
            table.Shape.File, who, words.Rows(table, owner), table.Columns.Select(column => GuideColumn.Of(plan, table, column, words)).ToImmutableArray());
    }
}

/// <summary>One column.</summary>
/// <param name="Question">A text of the plan, or one made of the field's name.</param>
/// <param name="Answer">A sentence, in which what stands in back quotes is written as it is.</param>
/// <param name="NeededBy">What is said where no milestone is named.</param>
internal sealed record GuideColumn(string Header, string Question, string Answer, ImmutableArray<string> Milestones, string NeededBy)
{
    public static GuideColumn Of(PlanSchema plan, BlankTable table, BlankColumn column, GuideWords words)
    {
        var asked = words.Of(column.Field.Title) ?? words.QuestionOf(column.Field);
        var question = column.Year is { } year ? words.YearOf(asked, year) : asked;
        return new GuideColumn(
            column.Header, question, words.Answer(plan, table, column), column.Milestones,
            column.Role == ColumnRole.Answer ? words.NeededByNone : words.NeededByAll);
    }
}

/// <summary>A milestone that needs an answer.</summary>
internal sealed record GuideMilestone(string Id, string Title, string Due);
