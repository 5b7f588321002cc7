using System;
using System.Collections.Immutable;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Dsl.Checking;

/// <summary>Checks the rules of the plan: an ordered list, each rule a file. A new check is one file and one line here.</summary>
public static class Checker
{
    /// <summary>What can be told from the declarations alone.</summary>
    private static readonly ImmutableArray<Action<BoundPlan, CheckingErrors>> OfDeclarations = ImmutableArray.Create<Action<BoundPlan, CheckingErrors>>(
        OnePlan.Check,
        PlanYears.Check,
        Goals.Check,
        TargetNumbers.Check,
        MilestoneIds.Check,
        MilestoneParts.Check,
        Cites.Check,
        Timings.Check,
        Paces.Check,
        Keys.Check,
        Choices.Check,
        AssumptionWords.Check,
        CSharpNames.Check,
        NotEncodedEntries.Check,
        Commitments.Check,
        CommitmentDeadlines.Check,
        LookalikeNames.Check,
        PlanCounts.Check);

    /// <summary>What can be told only where every name and type is known.</summary>
    private static readonly ImmutableArray<Action<BoundPlan, CheckingErrors>> OfMeaning = ImmutableArray.Create<Action<BoundPlan, CheckingErrors>>(
        Thresholds.Check,
        FixedComparisons.Check,
        ConstantCriteria.Check,
        RepeatedCriteria.Check,
        HiddenNames.Check,
        UnusedDeclarations.Check,
        UnusedEvidence.Check,
        CommitmentFigures.Check);

    /// <summary>Checks a bound plan; what is wrong goes into the bag.</summary>
    public static void Check(BoundPlan plan, bool isSound, DiagnosticBag bag)
    {
        var errors = new CheckingErrors(bag);
        foreach (var rule in OfDeclarations) rule(plan, errors);
        if (!isSound) return;
        foreach (var rule in OfMeaning) rule(plan, errors);
    }
}
