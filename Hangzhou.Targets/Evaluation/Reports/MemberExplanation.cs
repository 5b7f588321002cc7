using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How one member stands to a milestone.</summary>
/// <param name="Id">The member's key; for the single entity its name; empty for overall.</param>
/// <param name="Scope">Whether the milestone binds it.</param>
/// <param name="Truth">Whether it fulfils all criteria.</param>
public sealed record MemberExplanation(string Id, Truth Scope, Truth Truth, ImmutableArray<CriterionExplanation> Criteria);

/// <summary>A member that is or may be bound, and does not certainly fulfil all criteria.</summary>
/// <param name="Fails">Whether it is certainly bound and certainly does not fulfil; otherwise it cannot be told.</param>
public sealed record MemberStanding(string Id, bool Fails);

/// <summary>How one member stands to one criterion.</summary>
/// <param name="Values">What was read, in the order written; each name once.</param>
public sealed record CriterionExplanation(string Label, Truth Truth, ImmutableArray<SeenValue> Values, RuleLine Line);

/// <summary>A value a criterion read.</summary>
/// <param name="Field">The field as rules name it, with its year where it has one (<c>pollution_load at 2027</c>), or the counting words as written.</param>
/// <param name="Value">The value in words, invariant: a number in its base unit, yes, no, a choice, a date, keys joined by ;, an interval for a count that is not certain. Null: not reported.</param>
/// <param name="Unit">The base unit; null where there is none.</param>
public sealed record SeenValue(string Field, string? Value, string? Unit)
{
    /// <summary>What is reported where the rule asks for evidence and there is none: the value is then not reported to it. Null otherwise.</summary>
    public string? WithoutEvidence { get; init; }
}
