using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A milestone's verdict under one set of readings.</summary>
/// <param name="Outcome">How it stood at the round assessed.</param>
/// <param name="Reader">What the populations were read by; null when there is no round.</param>
internal sealed record Verdict(
    MilestoneStatus Status, Truth? Truth, MilestoneOutcome Outcome, MemberReader? Reader, DateOnly? FirstHeld = null, DateOnly? LastHeld = null)
{
    /// <summary>One for each year of an each-year milestone.</summary>
    public ImmutableArray<WindowReport> Windows { get; init; } = [];

    /// <summary>How fast it moves, where that was told.</summary>
    public PaceReport? Pace { get; init; }

    /// <summary>For a lost one, who no longer fulfils.</summary>
    public ImmutableArray<string> ChangedMembers { get; init; } = [];
}
