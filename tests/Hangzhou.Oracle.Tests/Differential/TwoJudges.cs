using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Oracle;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>Judges a world by the oracle and by the product, with everything that can be asked for, and compares the reports.</summary>
internal static class TwoJudges
{
    /// <summary>What differs, over rows or over columns, and the oracle's report. Whoever throws differs too.</summary>
    /// <param name="options">Which groups, and whose members are explained.</param>
    public static (Difference? Difference, PlanReport? Expected) Compare(BatchedPlan plan, World world, AssessOptions options)
    {
        try
        {
            var expected = NaiveAssessor.Assess(plan.Lowered, world, options.GroupBy, options.Explain?.Milestone);
            foreach (var path in Enum.GetValues<EvaluationPath>())
            {
                var difference = ReportDifference.Find(expected, plan.Assess(world, options with { Path = path }));
                if (difference is not null) return (difference with { Path = $"{path}: {difference.Path}" }, expected);
            }

            return (null, expected);
        }
        catch (Exception fault)
        {
            return (new Difference("thrown: " + fault.GetType().Name, "no fault", fault.ToString()), null);
        }
    }

    /// <summary>Everything that can be asked for, in turn: each field to group by, each milestone explained.</summary>
    public static AssessOptions OptionsOf(LoweredPlan plan, int turn)
    {
        var fields = GroupFieldsOf(plan);
        var milestones = plan.Targets.SelectMany(target => target.Milestones).Select(milestone => milestone.Id).ToList();
        return new AssessOptions(fields[turn % fields.Count], new ExplainRequest(milestones[turn % milestones.Count], null));
    }

    /// <summary>The fields by which verdicts can be given again, and null for none.</summary>
    private static IReadOnlyList<string?> GroupFieldsOf(LoweredPlan plan) =>
    [
        null,
        .. plan.Vocabulary.Entities.SelectMany(entity => entity.Fields).Where(Group.CanGroup).Select(field => field.Path).Distinct(StringComparer.Ordinal),
    ];
}
