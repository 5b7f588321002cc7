using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Gaps with the plan and the facts that they are told from.</summary>
/// <param name="IsRanked">Only the ranked list.</param>
/// <param name="ShowsAll">Every line of it, with every member.</param>
internal sealed record GapsView(PlanSchema Plan, GapReport Gaps, IFactSource Facts, DateOnly AsOf, bool IsRanked, bool ShowsAll)
{
    /// <summary>A milestone as the plan has it.</summary>
    public MilestoneSchema SchemaOf(MilestoneGap gap) =>
        Plan.Targets.SelectMany(target => target.Milestones).First(milestone => milestone.Id == gap.Milestone);

    /// <summary>An entity by its name.</summary>
    public EntitySchema Entity(string name) => Plan.Entities.First(entity => entity.Name == name);

    /// <summary>The date of the round whose missing values are counted; null when there is none.</summary>
    public DateOnly? Round => Facts.Rounds.LastOrDefault(round => round.Info.Date <= AsOf)?.Info.Date;

    /// <summary>Whether any round up to the as-of date holds invented values.</summary>
    public bool IsIllustrative => Facts.Rounds.Any(round => round.Info.Date <= AsOf && round.Info.Kind == RoundKind.Illustrative);
}
