using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A milestone's meaning as the assessor asks for it: generated code derives one for each milestone. A member is the
/// index in its roster at the round read; 0 for the member of a single entity; -1 for overall.
/// </summary>
public abstract class MilestoneRule
{
    /// <summary>Makes the rule of a milestone.</summary>
    protected MilestoneRule(MilestoneSchema schema) => Schema = schema;

    /// <summary>The milestone as data.</summary>
    public MilestoneSchema Schema { get; }

    /// <summary>Whether the population's where holds for the member; yes without one.</summary>
    public virtual Truth Scope(int population, int member, in EvaluationPoint point) => Truth.Yes;

    /// <summary>Writes the truth of the population's criteria for the member.</summary>
    /// <param name="wanted">A bit for each criterion wanted; the others may be written or left.</param>
    public abstract void Judge(int population, int member, in EvaluationPoint point, Span<Truth> criteria, ulong wanted);

    /// <summary>
    /// Asks a block for the truths of a criterion that goes over columns. What it asks hangs on these and on the point's
    /// readings only, and is kept with the columns.
    /// </summary>
    /// <param name="criterion">Its place; -1 for the where.</param>
    public virtual BlockTruths Judge(int population, int criterion, ColumnSet columns, ColumnBlock block, in EvaluationPoint point) =>
        throw new InvalidOperationException("No criterion of this milestone goes over columns.");

    /// <summary>How many members fulfil the population's criteria, all of which go over columns.</summary>
    /// <exception cref="InvalidOperationException">A criterion does not fit the columns: its numbers are too large.</exception>
    public MemberCounts Count(int population, ColumnSet columns, in EvaluationPoint point = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return WholeCounting.Count(this, population, columns, point)
            ?? throw new InvalidOperationException("Some numbers are too large for columns; count the members they were taken from.");
    }

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
public sealed record TargetRules(TargetSchema Schema, ImmutableArray<MilestoneRule> Milestones)
{
    /// <summary>A target of these milestones.</summary>
    public static TargetRules Of(int number, string goal, LocalizedText title, params MilestoneRule[] milestones)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        var schemas = new MilestoneSchema[milestones.Length];
        for (var i = 0; i < schemas.Length; i++) schemas[i] = milestones[i].Schema;
        return new TargetRules(
            new TargetSchema(number, goal, title, ImmutableCollectionsMarshal.AsImmutableArray(schemas)),
            ImmutableCollectionsMarshal.AsImmutableArray(milestones));
    }
}
