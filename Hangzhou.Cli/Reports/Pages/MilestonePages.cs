using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>A milestone on a page.</summary>
internal static class MilestonePages
{
    private const int MostNamed = 12;

    public static MilestoneView Of(PageContext context, MilestoneReport milestone)
    {
        var schema = context.View.SchemaOf(milestone);
        return new MilestoneView(
            milestone.Id, context.TitleOf(schema), context.Status(milestone.Status), [.. schema.Cites], Timing(context, schema.Timing),
            Words.Of(milestone.Due), [.. Notes(context, milestone)], [.. UnsettledPages.Of(context, milestone)],
            [.. milestone.Populations.Select(population => PopulationPages.Of(context, milestone.Id, population, schema.Populations[population.Place]))],
            PacePages.Of(context, milestone),
            [.. milestone.Windows.Select(window => new WindowView(window.Year, context.Status(window.Status)))],
            [.. milestone.Readings.Select(reading => new ReadingStatusView(reading.Assumption, reading.Reading, context.Status(reading.Status)))],
            [.. schema.Assumptions.Select(ordinal => context.Plan.Assumptions[ordinal].Name)],
            new RuleView(schema.Text, RuleLayout.Of(schema.Text), schema.Line.File, schema.Line.Line));
    }

    private static string Timing(PageContext context, MilestoneTiming timing) => timing switch
    {
        ByTiming by => context.Say("by", Words.Of(by.By)),
        DuringTiming during => context.Say("during", Words.Of(during.From), Words.Of(during.To)),
        FromTiming from => context.Say("from", Words.Of(from.From)),
        EachYearTiming years => context.Say("eachYear", Words.Of(years.FirstYear), Words.Of(years.LastYear)),
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "No such timing."),
    };

    private static IEnumerable<string> Notes(PageContext context, MilestoneReport milestone) => milestone.Status switch
    {
        _ when context.View.Report.AsOfRound is null => [context.Say("noRound")],
        MilestoneStatus.Achieved or MilestoneStatus.AchievedLate when milestone.FirstHeld is { } first => [context.Say("firstHeld", Words.Of(first))],
        MilestoneStatus.Lost => Lost(context, milestone),
        MilestoneStatus.NotYetDue when Timings.AwaitsPace(milestone, context.View.SchemaOf(milestone)) => [context.Say("noPace")],
        MilestoneStatus.NotApplicable => [context.Say("bindsNobody")],
        _ => [],
    };

    private static IEnumerable<string> Lost(PageContext context, MilestoneReport milestone)
    {
        if (milestone.LastHeld is { } last) yield return context.Say("lastHeld", Words.Of(last));
        if (milestone.ChangedMembers.IsEmpty) yield break;
        var named = context.Joined(milestone.ChangedMembers.Take(MostNamed).Select(key => NameOf(context, milestone, key)));
        yield return context.Say("changed", milestone.ChangedMembers.Length <= MostNamed
            ? named
            : context.Say("andMore", named, Words.Of(milestone.ChangedMembers.Length - MostNamed)));
    }

    // One that is no longer listed has no name any more.
    private static string NameOf(PageContext context, MilestoneReport milestone, string key) => milestone.Populations
        .Select(context.View.EntityOf)
        .Select(entity => entity is { } known ? MemberNames.Of(context, known.Ordinal).GetValueOrDefault(key) : null)
        .FirstOrDefault(name => name is not null) ?? key;
}
