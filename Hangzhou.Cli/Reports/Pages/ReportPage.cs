using System.Collections.Generic;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>All that a report page says, computed and put into words, without a mark of HTML or Markdown. Templates get it as it stands.</summary>
/// <param name="Language"><c>en</c> or <c>zh</c>.</param>
/// <param name="Round">The round assessed; null when there is none, and everything is unknown.</param>
/// <param name="IsIllustrative">Whether any round that may count holds invented values.</param>
/// <param name="Deadlines">Milestones by the last day in time, in order.</param>
/// <param name="Weakest">The criteria that most members fail, the worst first.</param>
/// <param name="Groups">The verdicts for each value of the field asked for; null where none was.</param>
/// <param name="Rosters">Members that do not certainly fulfil all, by whom they are.</param>
internal sealed record ReportPage(
    string Language, PageText Title, string Edition, string AsOf, RoundView? Round, bool IsIllustrative, TallyView Totals,
    IReadOnlyList<StatusView> Statuses, IReadOnlyList<GoalView> Goals, IReadOnlyList<DeadlineView> Deadlines,
    IReadOnlyList<WeakCriterionView> Weakest, GroupsView? Groups, IReadOnlyList<AssumptionView> Assumptions,
    IReadOnlyList<RosterView> Rosters, IReadOnlyList<MilestoneLink> RosterMilestones, ReceiptView Receipt);

/// <summary>A status: its stable key (<c>on_track</c>) and its word.</summary>
/// <param name="Means">What it says, in a sentence.</param>
internal sealed record StatusView(string Key, string Word, string? Means);

/// <summary>How many milestones have each status.</summary>
/// <param name="Text">The counts in words.</param>
internal sealed record TallyView(int Total, string Text, IReadOnlyList<TallyPart> Parts);

/// <summary>One status of a tally; where its part of a bar begins, and how long it is, in percent.</summary>
internal sealed record TallyPart(StatusView Status, int Count, string From, string Percent);

/// <summary>A goal with its targets.</summary>
internal sealed record GoalView(string Name, PageText Title, StatusView Status, TallyView Tally, IReadOnlyList<TargetView> Targets);

/// <summary>A target with its milestones, and the parts of the plan that it leaves out.</summary>
internal sealed record TargetView(
    int Number, PageText Title, StatusView Status, TallyView Tally, IReadOnlyList<MilestoneView> Milestones, IReadOnlyList<NotEncodedView> NotEncoded);

/// <summary>What no rule says, and why.</summary>
internal sealed record NotEncodedView(string Cite, PageText? Part, PageText Because);

/// <summary>A milestone as others refer to it.</summary>
internal sealed record MilestoneLink(string Id, PageText Title, StatusView Status);

/// <summary>The milestones due on one day.</summary>
/// <param name="IsNext">Whether it is the first that has not passed.</param>
internal sealed record DeadlineView(string Date, bool IsPassed, bool IsNext, IReadOnlyList<MilestoneLink> Milestones);

/// <summary>A criterion among those that most members fail.</summary>
internal sealed record WeakCriterionView(MilestoneLink Milestone, PageText Who, CriterionView Criterion, int Of, string Percent);

/// <summary>The verdicts by one field.</summary>
internal sealed record GroupsView(PageText By, IReadOnlyList<GroupView> Values);

/// <summary>The verdicts of one value.</summary>
internal sealed record GroupView(PageText Value, TallyView Tally, IReadOnlyList<GroupTargetView> Targets);

/// <summary>A target's verdict for one value.</summary>
internal sealed record GroupTargetView(int Number, PageText Title, StatusView Status);

/// <summary>An assumption and who rests on it.</summary>
internal sealed record AssumptionView(
    string Name, PageText Reads, IReadOnlyList<ReadingView> Readings, string? Status, PageText? DecidedBy, IReadOnlyList<string> Milestones);

/// <summary>A reading of an assumption and its value as written.</summary>
internal sealed record ReadingView(string Name, string Value, bool IsInUse);

/// <summary>A round of facts.</summary>
internal sealed record RoundView(string Date, string Kind, bool IsIllustrative, PageText? Title, IReadOnlyList<string> Sources);

/// <summary>What the report was made from.</summary>
internal sealed record ReceiptView(string RulesDigest, string FactsDigest, string Generator, IReadOnlyList<RoundView> Rounds);
