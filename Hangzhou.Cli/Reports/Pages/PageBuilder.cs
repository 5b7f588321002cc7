using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Makes a page of a report, part by part.</summary>
internal static class PageBuilder
{
    public static ReportPage Build(EvaluationView view, PageLanguage language)
    {
        var context = new PageContext(view, language);
        var report = view.Report;
        return new ReportPage(
            language.Code, language.Pick(view.Plan.Title, report.Plan), report.Edition, Words.Of(report.AsOf),
            report.AsOfRound is { } round ? Round(context, round) : null, view.IsIllustrative, context.Tally(view.Totals),
            [.. Enum.GetValues<MilestoneStatus>().Select(status => context.Status(status))],
            [.. report.Goals.Select(goal => Goal(context, goal))],
            Deadlines(context), WeakCriteria.Of(context), GroupPages.Of(context), Assumptions(context), RosterPages.Of(context),
            RosterPages.Milestones(context), Receipt(context));
    }

    private static RoundView Round(PageContext context, RoundInfo round)
    {
        var hasTitle = round.Title is not { English: null, Chinese: null };
        return new RoundView(
            Words.Of(round.Date), context.Say(Words.Of(round.Kind)), round.Kind == RoundKind.Illustrative,
            hasTitle ? context.Language.Pick(round.Title, string.Empty) : null, [.. round.Sources]);
    }

    private static GoalView Goal(PageContext context, GoalReport goal) => new(
        goal.Name, context.Language.Pick(context.View.SchemaOf(goal).Title, goal.Name), context.Status(goal.Status), context.Tally(goal.Counts.ByStatus),
        [.. context.View.Report.Targets.Where(target => target.Goal == goal.Name).Select(target => Target(context, target))]);

    private static TargetView Target(PageContext context, TargetReport target) => new(
        target.Number, context.Language.Pick(context.View.SchemaOf(target).Title, Words.Of(target.Number)), context.Status(target.Status),
        context.Tally(target.Counts.ByStatus), [.. target.Milestones.Select(milestone => MilestonePages.Of(context, milestone))],
        NotEncoded(context, target.Number));

    // A commitment is numbered within its target: 5.2.
    private static List<NotEncodedView> NotEncoded(PageContext context, int target) =>
    [
        .. context.Plan.NotEncoded
            .Where(part => part.Cite.StartsWith(Words.Of(target) + ".", StringComparison.Ordinal))
            .Select(part => new NotEncodedView(
                part.Cite, part.Part is null ? null : context.Language.InEnglish(part.Part), context.Language.InEnglish(part.Because))),
    ];

    private static List<DeadlineView> Deadlines(PageContext context)
    {
        var byDate = context.View.Report.Targets.SelectMany(target => target.Milestones).GroupBy(milestone => milestone.Due).OrderBy(group => group.Key).ToList();
        var next = byDate.Find(group => group.Key >= context.View.Report.AsOf)?.Key;
        return
        [
            .. byDate.Select(group => new DeadlineView(
                Words.Of(group.Key), group.Key < context.View.Report.AsOf, group.Key == next, [.. group.Select(context.Link)])),
        ];
    }

    private static List<AssumptionView> Assumptions(PageContext context)
    {
        var milestones = context.Plan.Targets.SelectMany(target => target.Milestones).ToList();
        return
        [
            .. context.Plan.Assumptions.Select((assumption, ordinal) => new AssumptionView(
                assumption.Name, context.Language.InEnglish(assumption.Reads),
                [.. assumption.Readings.Select((reading, i) => new ReadingView(reading.Name, reading.Value, i == 0))],
                assumption.Status is { } status ? context.Say(status) : null, assumption.DecidedBy is { } who ? context.Language.InEnglish(who) : null,
                [.. milestones.Where(milestone => milestone.Assumptions.Contains(ordinal)).Select(milestone => milestone.Id)])),
        ];
    }

    private static ReceiptView Receipt(PageContext context)
    {
        var receipt = context.View.Report.Receipt;
        return new ReceiptView(
            receipt.RulesDigest, receipt.FactsDigest, receipt.Generator,
            [.. context.View.Report.Rounds.Select(round => Round(context, round))]);
    }
}
