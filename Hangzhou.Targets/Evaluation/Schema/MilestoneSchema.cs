using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>One rule for a commitment.</summary>
/// <param name="Id">Permanent, such as <c>5.2</c>.</param>
/// <param name="Cites">The commitments of the official text that it encodes.</param>
/// <param name="Text">The rule as written, white space collapsed.</param>
/// <param name="Figures">The figures the rule names, as written, without 0, 1 and 100%.</param>
/// <param name="Assumptions">Ordinals of the assumptions that it rests on.</param>
public sealed record MilestoneSchema(
    string Id, LocalizedText Title, ImmutableArray<string> Cites, MilestoneTiming Timing, PaceMethod Pace,
    ImmutableArray<PopulationSchema> Populations, string Text, ImmutableArray<string> Figures,
    ImmutableArray<int> Assumptions, RuleLine Line)
{
    /// <summary>The fields by which its rules divide: where one is 0 the result is unknown, and a check of the data can say so.</summary>
    public ImmutableArray<DivisorSchema> Divisors { get; init; } = [];

    /// <summary>The fields that its rules read, each with the years that are read of it.</summary>
    public ImmutableArray<FieldRead> FieldReads() => RuleReads.FieldsOf(Populations);
}

/// <summary>A field that a rule divides by.</summary>
/// <param name="Entity">The ordinal of the entity whose field it is, or whose item's.</param>
/// <param name="OwnedField">The ordinal of the owned collection when it is an item's field; null otherwise.</param>
/// <param name="Field">The field's ordinal in the entity or the collection.</param>
/// <param name="Year">The one year that is read; null for any.</param>
public sealed record DivisorSchema(int Entity, int? OwnedField, int Field, int? Year);

/// <summary>Where a rule stands: its file and line, from 1.</summary>
public sealed record RuleLine(string File, int Line);

/// <summary>When a milestone is due. Closed: one of the four below.</summary>
public abstract record MilestoneTiming
{
    private protected MilestoneTiming() { }

    /// <summary>The last day on which it can be held in time: the end of a period, a window's last year, or for a maintained state its first day.</summary>
    public abstract DateOnly Due { get; }
}

/// <summary>A state by a day.</summary>
public sealed record ByTiming(DateOnly By) : MilestoneTiming
{
    /// <inheritdoc/>
    public override DateOnly Due => By;
}

/// <summary>Something that happens between two days, both included.</summary>
public sealed record DuringTiming(DateOnly From, DateOnly To) : MilestoneTiming
{
    /// <inheritdoc/>
    public override DateOnly Due => To;
}

/// <summary>A state kept from a day on.</summary>
public sealed record FromTiming(DateOnly From) : MilestoneTiming
{
    /// <inheritdoc/>
    public override DateOnly Due => From;
}

/// <summary>A window for each calendar year, both ends included.</summary>
public sealed record EachYearTiming(int FirstYear, int LastYear) : MilestoneTiming
{
    /// <inheritdoc/>
    public override DateOnly Due => new(LastYear, 12, 31);
}

/// <summary>How progress between rounds is classed.</summary>
public enum PaceMethod
{
    /// <summary>On the straight line from base to target.</summary>
    Linear,

    /// <summary>By growth rates.</summary>
    Compound,

    /// <summary>As the UN's progress chart does.</summary>
    UnProgressChart,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>How many of a population must fulfil.</summary>
public enum Quantifier
{
    /// <summary>All of them.</summary>
    Every,

    /// <summary>A share of them.</summary>
    Share,

    /// <summary>A number of them.</summary>
    Count,

    /// <summary>The one member of a single entity.</summary>
    The,

    /// <summary>No members: values of the whole.</summary>
    Overall,
}

/// <summary>How a share or count must stand to its threshold.</summary>
public enum ThresholdOperator
{
    /// <summary>Greater or equal.</summary>
    AtLeast,

    /// <summary>Greater.</summary>
    MoreThan,
}

/// <summary>Whom a milestone binds.</summary>
/// <param name="Entity">The entity's ordinal in the plan's schema; null for overall.</param>
/// <param name="ThresholdText">The threshold as written; null where the quantifier has none.</param>
/// <param name="HasScope">Whether a where narrows the roster.</param>
/// <param name="HasMeasure">Whether pace can follow a value (overall and the): the left side of its one numeric comparison, or a level.</param>
public sealed record PopulationSchema(
    int? Entity, Quantifier Quantifier, ThresholdOperator Operator, string? ThresholdText, bool HasScope, bool HasMeasure,
    ImmutableArray<CriterionSchema> Criteria)
{
    /// <summary>Whether the where, or its lack, can be told over columns.</summary>
    public bool ScopeOverColumns { get; init; }

    /// <summary>The fields of which a value counts only with evidence, wherever its rules read them.</summary>
    public ImmutableArray<EvidenceSchema> Evidence { get; init; } = [];

    /// <summary>What its rules read and compare with, as generated: one text, which a start that does not ask need not take apart.</summary>
    public string ReadsText { get; init; } = string.Empty;

    /// <summary>The fields of the population's own member that a criterion reads, in whatever round and year; of a collection, it itself and not its items' fields.</summary>
    /// <param name="criterion">Its place.</param>
    /// <returns>The fields' ordinals, each once, in the order read; none for overall.</returns>
    public ImmutableArray<int> FieldsReadBy(int criterion) => RuleReads.OfSchema(this).FieldsOfMember(criterion);

    /// <summary>The rosters whose members a criterion counts.</summary>
    /// <param name="criterion">Its place.</param>
    /// <returns>The entities' ordinals, each once, in the order read.</returns>
    public ImmutableArray<int> RostersReadBy(int criterion) => RuleReads.OfSchema(this).RostersOf(criterion);
}

/// <summary>A field that evidence is asked for.</summary>
/// <param name="Entity">The ordinal of the entity that reports it.</param>
/// <param name="Field">The field's ordinal in the entity.</param>
public sealed record EvidenceSchema(int Entity, int Field);

/// <summary>One line a member must fulfil.</summary>
/// <param name="Label">a, b, c … within its population.</param>
/// <param name="Text">As written, white space collapsed.</param>
/// <param name="ReadsWindow">Whether it says <c>in year</c>: each window then reads the round assessed, not the last round dated in its year.</param>
/// <param name="IsAtLeast">Whether it is one comparison by at least or more than: in a running year it may already hold.</param>
/// <param name="IsOverColumns">Whether kernels can answer it over columns; otherwise it is always read member by member.</param>
public sealed record CriterionSchema(
    string Label, string Text, RuleLine Line, bool ReadsWindow = false, bool IsAtLeast = false, bool IsOverColumns = false);

/// <summary>A named reading of a vague word.</summary>
/// <param name="Readings">The first is in use. Empty: nobody has given one, and what rests on it is unknown.</param>
/// <param name="Status">proposed, adopted or contested; null where not said.</param>
public sealed record AssumptionSchema(
    string Name, string Reads, ImmutableArray<ReadingSchema> Readings, string? Status, string? DecidedBy);

/// <summary>A reading and its value as written.</summary>
/// <param name="Exact">A number in its base unit as a fraction, or a day; null for a level, and for yes and no.</param>
public sealed record ReadingSchema(string Name, string Value, string? Exact = null);
