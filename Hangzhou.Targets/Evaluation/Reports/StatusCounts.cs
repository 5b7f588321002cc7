using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How many milestones have each status.</summary>
/// <param name="ByStatus">Only statuses that occur, in the order of <see cref="MilestoneStatus"/>.</param>
public sealed record StatusCounts(ImmutableArray<StatusCount> ByStatus);

/// <summary>A status and how many have it, at least 1.</summary>
public readonly record struct StatusCount(MilestoneStatus Status, int Count);
