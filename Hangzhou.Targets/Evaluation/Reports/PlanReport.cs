using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The verdicts of a plan as of a date.</summary>
/// <param name="AsOfRound">The latest round not after the date; null when there is none, and everything is unknown.</param>
/// <param name="Rounds">All rounds given, in order of date.</param>
/// <param name="Groups">The verdicts again for each value of the field asked for; empty where none was.</param>
public sealed record PlanReport(
    string Plan, string Edition, DateOnly AsOf, RoundInfo? AsOfRound, ImmutableArray<RoundInfo> Rounds, Receipt Receipt,
    ImmutableArray<GoalReport> Goals, ImmutableArray<TargetReport> Targets, ImmutableArray<GroupReport> Groups);

/// <summary>What a report was made from: digests in lower-case hex SHA-256.</summary>
public sealed record Receipt(string RulesDigest, string FactsDigest, string Generator);

/// <summary>The verdict's word for a milestone. The order is not a ranking.</summary>
public enum MilestoneStatus
{
    /// <summary>Holds, and held in time.</summary>
    Achieved,

    /// <summary>Holds, but at no round in time.</summary>
    AchievedLate,

    /// <summary>Held at an earlier round, does not now.</summary>
    Lost,

    /// <summary>Not yet, and fast enough.</summary>
    OnTrack,

    /// <summary>Not yet, and somewhat too slow.</summary>
    AccelerationNeeded,

    /// <summary>Not yet, and far too slow.</summary>
    Limited,

    /// <summary>Not yet, and moving away.</summary>
    Deteriorating,

    /// <summary>Not yet due, and no pace can be told.</summary>
    NotYetDue,

    /// <summary>Due, and does not hold.</summary>
    Overdue,

    /// <summary>What is reported does not tell.</summary>
    Unknown,

    /// <summary>It certainly binds nobody.</summary>
    NotApplicable,
}

/// <summary>A goal: its worst target's status, and how many milestones have each.</summary>
/// <param name="Status">Null when it has no milestone.</param>
public sealed record GoalReport(string Name, MilestoneStatus? Status, StatusCounts Counts);

/// <summary>A target: its worst milestone's status, and how many milestones have each.</summary>
/// <param name="Status">Null when no milestone encodes it.</param>
public sealed record TargetReport(
    int Number, string Goal, MilestoneStatus? Status, StatusCounts Counts, ImmutableArray<MilestoneReport> Milestones);

/// <summary>The verdicts of one value of the field that was asked for. Milestones that bind nobody with that field are left out.</summary>
public sealed record GroupReport(string By, string Value, ImmutableArray<TargetReport> Targets);

/// <summary>A milestone's verdict with what it rests on.</summary>
/// <param name="Truth">Null: not applicable.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="FirstHeld">The first round at which it held, of those that count for its timing (for during and from: dated from the first day on, and the round assessed); null for none and for each year.</param>
/// <param name="LastHeld">The last such round; null for none.</param>
/// <param name="Windows">One for each year of an each-year milestone, whose populations are then shown for the window that decides: the last one begun of the worst status; empty otherwise.</param>
/// <param name="Pace">Null where it cannot be told or is not asked.</param>
/// <param name="Readings">Of each assumption it rests on, all readings with their statuses, where these differ; empty where none does.</param>
/// <param name="ChangedMembers">Keys of members that no longer fulfil, or are new and do not, for a lost milestone; empty otherwise.</param>
public sealed record MilestoneReport(
    string Id, string Edition, MilestoneStatus Status, Truth? Truth, DateOnly Due, DateOnly? FirstHeld, DateOnly? LastHeld,
    ImmutableArray<WindowReport> Windows, ImmutableArray<PopulationReport> Populations, PaceReport? Pace,
    ImmutableArray<ReadingReport> Readings, ImmutableArray<string> ChangedMembers)
{
    /// <summary>What would settle it, where it is unknown and that was asked for; null otherwise.</summary>
    public Unsettled? UnsettledBy { get; init; }
}

/// <summary>How many missing values would settle an unknown verdict, answered favourably.</summary>
/// <param name="Yes">The fewest that make it yes; null where that cannot be reached.</param>
/// <param name="No">The fewest that make it no.</param>
/// <param name="YesIsProven">Whether there are certainly no fewer, or, where there is none, certainly none.</param>
/// <param name="NoIsProven">The same of no.</param>
public sealed record Unsettled(long? Yes, long? No, bool YesIsProven, bool NoIsProven);

/// <summary>One year of an each-year milestone.</summary>
public sealed record WindowReport(int Year, MilestoneStatus Status, Truth? Truth);

/// <summary>A population as it stood at the round assessed.</summary>
/// <param name="Entity">The entity's name; null for overall.</param>
/// <param name="Required">The share (a fraction of 1) or number that must fulfil; null for the, for overall, and where an assumption without a reading leaves it open.</param>
/// <param name="Listed">Members on the roster; the seven member counts sum to it. 1 for the, 0 for overall.</param>
/// <param name="Unlisted">Members known to exist but not listed; null when nobody knows how many.</param>
/// <param name="Bounds">The least and greatest share (for a count: number) that can fulfil.</param>
/// <param name="Truth">Null: not applicable.</param>
/// <param name="Members">Filled where an explanation was asked for; empty otherwise.</param>
public sealed record PopulationReport(
    string? Entity, Quantifier Quantifier, Requirement? Required, int Listed, long? Unlisted, MemberCounts Counts, Bounds? Bounds,
    Truth? Truth, ImmutableArray<CriterionReport> Criteria, ImmutableArray<MemberExplanation> Members)
{
    /// <summary>Its place in the milestone's schema: a group leaves those out that have not its field.</summary>
    public int Place { get; init; }

    /// <summary>How its criteria were read, for each round that was read, in order of date.</summary>
    public ImmutableArray<PathReport> Paths { get; init; } = [];

    /// <summary>The listed members that do not certainly fulfil it, in the order of the roster, where these were asked for; empty otherwise and for the and overall.</summary>
    public ImmutableArray<MemberStanding> Standings { get; init; } = [];
}

/// <summary>What share or number must fulfil.</summary>
public sealed record Requirement(ThresholdOperator Operator, Fraction Value);

/// <summary>An exact interval. An end is attained when some completion of what is not reported reaches it. A null upper end is unbounded (counts only).</summary>
public sealed record Bounds(Fraction Lower, Fraction? Upper, bool LowerAttained, bool UpperAttained);

/// <summary>How many members in scope fulfil one criterion.</summary>
public sealed record CriterionReport(string Label, int Satisfied, int NotSatisfied, int Unknown);

/// <summary>The status under one reading of one assumption, the others as in use.</summary>
public sealed record ReadingReport(string Assumption, string Reading, MilestoneStatus Status);

/// <summary>
/// How fast a milestone moves, with what it was told from: its worst population that does not hold. Where only bounds of
/// a value are certain, the end further from the target.
/// </summary>
/// <param name="Population">The place in the milestone's schema of the population followed: a share of members for every and a share of, a number of them for a number of, else its measure.</param>
/// <param name="Base">The value at the base round.</param>
/// <param name="Target">The value required.</param>
/// <param name="Value">The value at the round assessed.</param>
/// <param name="Ratio">The method's ratio; null where the method gives none (a base that had met the target).</param>
/// <param name="Class">on_track, acceleration_needed, limited or deteriorating.</param>
public sealed record PaceReport(
    PaceMethod Method, int Population, DatedValue Base, DatedValue Target, DatedValue Value, Fraction? Ratio, MilestoneStatus Class);

/// <summary>A value and the date it stands for.</summary>
public sealed record DatedValue(DateOnly Date, Fraction Value);
