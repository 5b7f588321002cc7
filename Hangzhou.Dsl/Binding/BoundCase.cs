using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <summary>A case: facts, the day asked about, and what must come of it.</summary>
/// <param name="Rounds">In order of their dates.</param>
public sealed record BoundCase(
    Located<CaseSyntax> Declaration, ImmutableArray<BoundCaseRound> Rounds, ImmutableArray<BoundExpectation> Expectations);

/// <summary>What is reported as it stood on a date.</summary>
/// <param name="Rosters">Those that the case names; any other is complete and empty.</param>
public sealed record BoundCaseRound(CalendarDate Date, ImmutableArray<BoundCaseRoster> Rosters);

/// <summary>An entity's members in a case.</summary>
/// <param name="KnownTotal">Of an incomplete roster, how many there are; null when nobody knows.</param>
public sealed record BoundCaseRoster(EntitySymbol Entity, bool IsComplete, long? KnownTotal, ImmutableArray<BoundCaseMember> Members);

/// <summary>A member with the values that a case gives it; all others are not reported.</summary>
/// <param name="Key">Null for a single entity.</param>
public sealed record BoundCaseMember(string? Key, ImmutableArray<BoundCaseValue> Values);

/// <summary>A value of a field, for one year where the field is by year.</summary>
public sealed record BoundCaseValue(FlatField Field, int? Year, CaseValue Value, bool HasEvidence);

/// <summary>A value as a case gives it.</summary>
public abstract record CaseValue;

/// <summary>A text.</summary>
public sealed record TextValue(string Text) : CaseValue;

/// <summary>yes or no.</summary>
public sealed record YesNoValue(bool IsYes) : CaseValue;

/// <summary>A quantity in its base unit.</summary>
public sealed record QuantityValue(Fraction Value) : CaseValue;

/// <summary>A year.</summary>
public sealed record YearValue(int Year) : CaseValue;

/// <summary>A level, 0 to 3.</summary>
public sealed record LevelValue(int Level) : CaseValue;

/// <summary>A day.</summary>
public sealed record DateValue(CalendarDate Date) : CaseValue;

/// <summary>Choices by their ordinals; of a one-of exactly one.</summary>
public sealed record ChoicesValue(ImmutableArray<int> Choices) : CaseValue;

/// <summary>Keys that a relation names.</summary>
public sealed record KeysValue(ImmutableArray<string> Keys) : CaseValue;

/// <summary>Items that a member owns: all there are.</summary>
public sealed record ItemsValue(ImmutableArray<ImmutableArray<BoundCaseValue>> Items) : CaseValue;

/// <summary>What a case expects.</summary>
/// <param name="Member">The member's key; null for the milestone itself.</param>
/// <param name="Word">A status of a milestone, or of a member: satisfied, not_satisfied, unknown, out_of_scope.</param>
/// <param name="Assumption">Whose other reading is asked about; null for the readings in use.</param>
public sealed record BoundExpectation(
    ExpectationSyntax Syntax, string? Member, string Word, AssumptionSymbol? Assumption, string? Reading);
