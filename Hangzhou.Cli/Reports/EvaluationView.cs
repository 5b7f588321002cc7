using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>A report with the plan and the facts that it is told from.</summary>
internal sealed record EvaluationView(PlanSchema Plan, PlanReport Report, IFactSource Facts, AssessOptions Options)
{
    private readonly Dictionary<string, MilestoneSchema> _milestones =
        Plan.Targets.SelectMany(target => target.Milestones).ToDictionary(milestone => milestone.Id);

    /// <summary>What could settle the unknown verdicts; null where it was not asked for.</summary>
    public GapReport? Gaps { get; init; }

    /// <summary>What could settle a milestone; null where it was not asked for, or where nothing is unknown.</summary>
    public MilestoneGap? GapOf(MilestoneReport milestone) => Gaps?.Milestones.FirstOrDefault(gap => gap.Milestone == milestone.Id);

    /// <summary>What would change how the member explained stands to a population; null where it was not asked for.</summary>
    public MemberChange? ChangeOf(PopulationReport population) => Gaps?.Changes.FirstOrDefault(change => change.Population == population.Place);

    /// <summary>Whether any round up to the as-of date holds invented values; all of them may count for a verdict.</summary>
    public bool IsIllustrative => Report.Rounds.Any(round => round.Date <= Report.AsOf && round.Kind == RoundKind.Illustrative);

    /// <summary>The round assessed; null when there is none.</summary>
    public IFactRound? AssessedRound => Facts.Rounds.FirstOrDefault(round => round.Info.Date == Report.AsOfRound?.Date);

    /// <summary>A milestone as the plan has it.</summary>
    public MilestoneSchema SchemaOf(MilestoneReport milestone) => _milestones[milestone.Id];

    /// <summary>A target as the plan has it.</summary>
    public TargetSchema SchemaOf(TargetReport target) => Plan.Targets.First(candidate => candidate.Number == target.Number);

    /// <summary>A goal as the plan has it.</summary>
    public GoalSchema SchemaOf(GoalReport goal) => Plan.Goals.First(candidate => candidate.Name == goal.Name);

    /// <summary>An entity with its ordinal; null for overall.</summary>
    public (int Ordinal, EntitySchema Entity)? EntityOf(PopulationReport population)
    {
        for (var i = 0; i < Plan.Entities.Length; i++)
        {
            if (Plan.Entities[i].Name == population.Entity) return (i, Plan.Entities[i]);
        }

        return null;
    }

    /// <summary>How many milestones have each status, over the whole plan.</summary>
    public ImmutableArray<StatusCount> Totals => StatusCounts.Of(Report.Targets.SelectMany(target => target.Milestones)).ByStatus;
}
