using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A milestone's meaning as the assessor asks for it: generated code derives one for each milestone. A member is the
/// index in its roster at the round read; 0 for the member of a single entity; -1 for overall.
/// </summary>
public abstract class MilestoneRule
{
    /// <summary>The milestone as data.</summary>
    public abstract MilestoneSchema Schema { get; }

    /// <summary>Whether the population's where holds for the member; yes without one.</summary>
    public virtual Truth Scope(int population, int member, in EvaluationPoint point) => Truth.Yes;

    /// <summary>Writes the truth of each criterion of the population for the member.</summary>
    public abstract void Judge(int population, int member, in EvaluationPoint point, Span<Truth> criteria);

    /// <summary>The share (a fraction of 1) or number that must fulfil; null without a threshold, or when its assumption has no reading.</summary>
    public virtual Fraction? Threshold(int population, Readings readings) => null;

    /// <summary>The value that pace follows, and the value required, where the population has a measure.</summary>
    public virtual Measure MeasureOf(int population, in EvaluationPoint point) => default;

    /// <summary>The member's criteria with the values they read.</summary>
    public abstract MemberExplanation Explain(int population, int member, in EvaluationPoint point);
}

/// <summary>A measured value and what it must reach; either may be not reported.</summary>
/// <param name="ShouldFall">Whether less is better (at most, less than).</param>
public readonly record struct Measure(Quantity Value, Quantity Required, bool ShouldFall);

/// <summary>A target's milestones, each with its rule, in the order of the schema.</summary>
public sealed record TargetRules(TargetSchema Schema, ImmutableArray<MilestoneRule> Milestones);
