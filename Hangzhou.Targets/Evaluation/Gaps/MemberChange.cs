using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What would change how one member stands to one population of a milestone. All of it was tried.</summary>
/// <param name="Population">The population's place in the milestone.</param>
/// <param name="Truth">How it stands: not at all, unknown, or fulfilling.</param>
/// <param name="Changes">Where it is decided: for each criterion that would have to change the values that would do it; empty where no single one would.</param>
/// <param name="ToYes">Where it is unknown: the fewest missing values that would make it fulfil (or out of scope).</param>
/// <param name="ToNo">The fewest that would make it not fulfil.</param>
public sealed record MemberChange(
    int Population, Truth Truth, ImmutableArray<CriterionChange> Changes, ImmutableArray<string>? ToYes, ImmutableArray<string>? ToNo);

/// <summary>The values of which each by itself would turn a criterion.</summary>
public sealed record CriterionChange(string Label, ImmutableArray<ValueChange> Ways);

/// <summary>A value that would turn a criterion.</summary>
/// <param name="Now">As reported; null where it is missing.</param>
/// <param name="Value">In the field's base unit, or as a name.</param>
/// <param name="Unit">The base unit; null without one.</param>
public sealed record ValueChange(string Field, string? Now, ChangeBound Bound, string Value, string? Unit);

/// <summary>How a value would have to stand.</summary>
public enum ChangeBound
{
    /// <summary>Be this one.</summary>
    Is,

    /// <summary>Be this or more.</summary>
    AtLeast,

    /// <summary>Be more than this.</summary>
    MoreThan,

    /// <summary>Be this or less.</summary>
    AtMost,

    /// <summary>Be less than this.</summary>
    LessThan,

    /// <summary>Include these.</summary>
    Includes,

    /// <summary>Not include these.</summary>
    Lacks,

    /// <summary>Have so many more, such as these.</summary>
    Further,
}
