using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How many milestones have each status.</summary>
/// <param name="ByStatus">Only statuses that occur, in the order of <see cref="MilestoneStatus"/>.</param>
public sealed record StatusCounts(ImmutableArray<StatusCount> ByStatus)
{
    /// <summary>Counts the milestones.</summary>
    public static StatusCounts Of(IEnumerable<MilestoneReport> milestones)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        var byStatus = new int[(int)MilestoneStatus.NotApplicable + 1];
        foreach (var milestone in milestones) byStatus[(int)milestone.Status]++;
        var counts = ImmutableArray.CreateBuilder<StatusCount>();
        for (var status = 0; status < byStatus.Length; status++)
        {
            if (byStatus[status] > 0) counts.Add(new StatusCount((MilestoneStatus)status, byStatus[status]));
        }

        return new StatusCounts(counts.ToImmutable());
    }
}

/// <summary>A status and how many have it, at least 1.</summary>
public sealed record StatusCount(MilestoneStatus Status, int Count);
