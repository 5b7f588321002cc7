using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>No more declarations of a kind than are read, and no target with a number nobody can say.</summary>
internal static class PlanCounts
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var targets = plan.Targets.Select(target => target.Declaration.At(target.Declaration.Syntax.Number.Span)).ToList();
        if (targets.Count > Limits.Targets) errors.ReportTooManyTargets(targets.Count, targets[Limits.Targets]);
        var goals = plan.Goals.Select(goal => goal.At(goal.Syntax.Name.Span)).ToList();
        if (goals.Count > Limits.Targets) errors.ReportTooManyTargets(goals.Count, goals[Limits.Targets]);
        var milestones = plan.Milestones.ToList();
        if (milestones.Count > Limits.Milestones)
            errors.ReportTooManyMilestones(milestones.Count, milestones[Limits.Milestones].At(milestones[Limits.Milestones].Syntax.Id.Span));
        foreach (var milestone in plan.Targets.SelectMany(target => target.Milestones).Where(milestone => milestone.Populations.Length > Limits.Populations))
        {
            errors.ReportTooManyPopulations(milestone.Populations.Length, milestone.Declaration.At(milestone.Declaration.Syntax.Id.Span));
        }

        CheckEntities(plan, errors);
        CheckAssumptions(plan, errors);
        foreach (var target in plan.Targets.Select(target => target.Declaration).Where(target => target.Syntax.Number.Value > Limits.TargetNumber))
        {
            errors.ReportTargetNumberTooLarge(Years.Text(target.Syntax.Number), target.At(target.Syntax.Number.Span));
        }
    }

    private static void CheckEntities(BoundPlan plan, CheckingErrors errors)
    {
        var declared = plan.Symbols.Entities.Select(entity => entity.Location)
            .Concat(plan.Symbols.Parts.Values.Select(part => part.Location))
            .OrderBy(location => location.Source.Path, System.StringComparer.Ordinal)
            .ThenBy(location => location.Span.Start)
            .ToList();
        if (declared.Count > Limits.Entities) errors.ReportTooManyEntities(declared.Count, declared[Limits.Entities]);
    }

    private static void CheckAssumptions(BoundPlan plan, CheckingErrors errors)
    {
        var assumptions = plan.Symbols.Assumptions;
        if (assumptions.Count > Limits.Assumptions) errors.ReportTooManyAssumptions(assumptions.Count, assumptions[Limits.Assumptions].Location);
        foreach (var assumption in plan.Assumptions.Where(assumption => assumption.Readings.Length > Limits.Assumptions))
        {
            errors.ReportTooManyAssumptions(assumption.Readings.Length, assumption.Symbol.Location);
        }
    }
}
