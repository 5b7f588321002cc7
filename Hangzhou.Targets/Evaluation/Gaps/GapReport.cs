using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What to look for.</summary>
/// <param name="Milestone">One milestone's id; null for all.</param>
/// <param name="Member">With a milestone: one member's key, or a single entity's name, of which to say what would change how it stands.</param>
public sealed record GapOptions(string? Milestone = null, string? Member = null)
{
    /// <summary>All milestones.</summary>
    public static GapOptions Default { get; } = new();
}

/// <summary>Which missing values could settle the unknown verdicts of a plan.</summary>
/// <param name="Milestones">Those that are unknown, in the order of the plan.</param>
/// <param name="Ranking">Whom to ask for what: what takes part in most verdicts first.</param>
public sealed record GapReport(ImmutableArray<MilestoneGap> Milestones, ImmutableArray<AskedField> Ranking)
{
    /// <summary>What would change how the member asked for stands, one for each population that it belongs to.</summary>
    public ImmutableArray<MemberChange> Changes { get; init; } = [];
}

/// <summary>What could settle one milestone.</summary>
/// <param name="ToYes">The fewest missing values that, answered favourably, make the verdict yes; null where that cannot be reached.</param>
/// <param name="ToNo">The fewest that make it no.</param>
/// <param name="YesIsProven">Whether there are certainly no fewer, or, where there is none, certainly none.</param>
/// <param name="NoIsProven">The same of no.</param>
public sealed record MilestoneGap(string Milestone, Gap? ToYes, Gap? ToNo, bool YesIsProven, bool NoIsProven);

/// <summary>Missing values that settle a verdict when they are answered as meant. Each was tried before it was told.</summary>
/// <param name="Count">How many values.</param>
/// <param name="Reports">Which, in the order of the milestone's populations and their rosters.</param>
public sealed record Gap(long Count, ImmutableArray<MissingReport> Reports);

/// <summary>A value that is missing.</summary>
/// <param name="Entity">Whose it is.</param>
/// <param name="Member">The member's key; null for a single entity, and for members that are not listed.</param>
/// <param name="Field">As rules name it, a year's value as <c>pollution_load at 2027</c>, an item's as <c>projects[2].status</c>.</param>
/// <param name="Unlisted">How many members that are not listed are to be listed with it; 0 for a member that is.</param>
public sealed record MissingReport(string Entity, string? Member, string Field, long Unlisted = 0)
{
    /// <summary>Whether the milestone asks for evidence of it: the value, or where one is reported its evidence alone.</summary>
    public bool WithEvidence { get; init; }

    /// <summary>How many values it stands for.</summary>
    public long Values => Unlisted == 0 ? 1 : Unlisted;
}

/// <summary>A field to ask for, and of whom.</summary>
/// <param name="Verdicts">In how many unknown verdicts it takes part: to make them yes, or no.</param>
/// <param name="Criteria">How many criteria and scopes of these milestones read it.</param>
/// <param name="Alone">How many verdicts a single such value can settle.</param>
/// <param name="Members">Keys of the members to ask, in the roster's order; empty for a single entity.</param>
/// <param name="Unlisted">How many members that are not listed.</param>
public sealed record AskedField(
    string Entity, string Field, int Verdicts, int Criteria, int Alone, ImmutableArray<string> Members, long Unlisted);
