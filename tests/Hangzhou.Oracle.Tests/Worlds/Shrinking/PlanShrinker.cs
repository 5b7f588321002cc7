using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>
/// Fewer milestones, populations, criteria, defines, assumptions, readings and fields, and smaller expressions. What a
/// step takes away may still be named elsewhere: whoever asks keeps only what compiles.
/// </summary>
internal static class PlanShrinker
{
    public static IEnumerable<PlanDraft> Shrink(PlanDraft plan) =>
        Smaller.Of(plan.Targets, Shrink).Where(targets => !targets.IsEmpty).Select(targets => plan with { Targets = targets })
            .Concat(Smaller.Of(plan.Defines, Shrink).Select(defines => plan with { Defines = defines }))
            .Concat(Smaller.Of(plan.Assumptions, Shrink).Select(assumptions => plan with { Assumptions = assumptions }))
            .Concat(Smaller.Of(plan.Owners, Shrink).Select(owners => plan with { Owners = owners }));

    private static IEnumerable<TargetDraft> Shrink(TargetDraft target) =>
        Smaller.Of(target.Milestones, Shrink).Select(milestones => target with { Milestones = milestones });

    private static IEnumerable<MilestoneDraft> Shrink(MilestoneDraft milestone)
    {
        foreach (var fewer in Smaller.Of(milestone.Populations, Shrink).Where(fewer => !fewer.IsEmpty)) yield return milestone with { Populations = fewer };
        if (milestone.Pace is not null) yield return milestone with { Pace = null };
    }

    private static IEnumerable<PopulationDraft> Shrink(PopulationDraft population)
    {
        if (population.Where is { } where)
        {
            yield return population with { Where = null };
            foreach (var smaller in ExpressionShrinker.Shrink(where)) yield return population with { Where = smaller };
        }

        foreach (var fewer in Smaller.Without(population.Evidence)) yield return population with { Evidence = fewer };
        foreach (var fewer in Smaller.Of(population.Criteria, ExpressionShrinker.Shrink).Where(fewer => !fewer.IsEmpty))
        {
            yield return population with { Criteria = fewer };
        }
    }

    private static IEnumerable<DefineDraft> Shrink(DefineDraft define) =>
        ExpressionShrinker.Shrink(define.Body).Select(body => define with { Body = body });

    private static IEnumerable<AssumptionDraft> Shrink(AssumptionDraft assumption) =>
        Smaller.Without(assumption.Readings).Select(readings => assumption with { Readings = readings });

    private static IEnumerable<OwnerDraft> Shrink(OwnerDraft owner) =>
        Smaller.Of(owner.Fields, Shrink).Select(fields => owner with { Fields = fields });

    private static IEnumerable<FieldDraft> Shrink(FieldDraft field) => field switch
    {
        RelationFieldDraft { Inverse: not null } relation => [relation with { Inverse = null }],
        _ => [],
    };
}
