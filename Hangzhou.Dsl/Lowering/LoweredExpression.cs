using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <summary>
/// The core forms; everything else in the language is sugar over these. An expression is read for one subject: a
/// member of a population, an element of a collection, or nothing (overall). Kleene truths, exact quantities.
/// </summary>
public abstract record LoweredExpression;

/// <summary>yes or no, as written.</summary>
public sealed record LoweredTruth(bool IsYes) : LoweredExpression;

/// <summary>A quantity in its base unit.</summary>
public sealed record LoweredQuantity(Fraction Value) : LoweredExpression;

/// <summary>A day as written.</summary>
public sealed record LoweredDate(CalendarDate Date) : LoweredExpression;

/// <summary>A year as written.</summary>
public sealed record LoweredYear(int Year) : LoweredExpression;

/// <summary>A level, 0 (none) to 3 (full).</summary>
public sealed record LoweredLevel(int Level) : LoweredExpression;

/// <summary>An assumption's value under the reading in use.</summary>
public sealed record LoweredAssumptionValue(int Assumption, FieldType Type) : LoweredExpression;

/// <summary>Which year's value of a by-year field is read.</summary>
public abstract record YearSelector;

/// <summary>The field is not by year.</summary>
public sealed record NoYear : YearSelector
{
    /// <summary>The only one.</summary>
    public static NoYear Instance { get; } = new();
}

/// <summary>The year of the round's date.</summary>
public sealed record RoundYear : YearSelector
{
    /// <summary>The only one.</summary>
    public static RoundYear Instance { get; } = new();
}

/// <summary>The window's year.</summary>
public sealed record WindowYear : YearSelector
{
    /// <summary>The only one.</summary>
    public static WindowYear Instance { get; } = new();
}

/// <summary>A year as written, or the plan's baseline year.</summary>
public sealed record FixedYear(int Year) : YearSelector;

/// <summary>
/// A field of the subject. The owner is named so that a writer needs nothing else: an entity's ordinal, and for an item
/// the ordinal of the owned collection's field within it.
/// </summary>
/// <param name="Entity">The entity whose field it is, or whose item's.</param>
/// <param name="OwnedField">The owned collection's ordinal when the subject is an item; null for a member.</param>
/// <param name="Field">The field itself, as the vocabulary has it.</param>
/// <param name="WithEvidence">Whether a value without evidence is not reported here; never of an item, whose list has it or not.</param>
public sealed record LoweredFieldRead(
    int Entity, int? OwnedField, LoweredField Field, YearSelector Year, bool WithEvidence = false) : LoweredExpression;

/// <summary>The inner expression read for the member that a to-one relation of the subject names; unknown where there is none.</summary>
public sealed record LoweredFollow(LoweredFieldRead Relation, int Entity, LoweredExpression Inner) : LoweredExpression;

/// <summary>The inner expression read for the one member of a single entity, from anywhere.</summary>
public sealed record LoweredSingle(int Entity, LoweredExpression Inner) : LoweredExpression;

/// <summary>The inner expression read at the last round dated in the year, for the member of the same key; unknown where there is none.</summary>
public sealed record LoweredAtRound(int Year, LoweredExpression Inner) : LoweredExpression;

/// <summary>All hold.</summary>
public sealed record LoweredAnd(EquatableArray<LoweredExpression> Operands) : LoweredExpression;

/// <summary>One holds.</summary>
public sealed record LoweredOr(EquatableArray<LoweredExpression> Operands) : LoweredExpression;

/// <summary>It does not hold.</summary>
public sealed record LoweredNot(LoweredExpression Operand) : LoweredExpression;

/// <summary>What is compared.</summary>
public enum ComparedDomain
{
    /// <summary>Quantities of one dimension.</summary>
    Quantity,

    /// <summary>Days.</summary>
    Date,

    /// <summary>Years.</summary>
    Year,

    /// <summary>Levels.</summary>
    Level,

    /// <summary>Yes or no (is and is not only).</summary>
    YesNo,
}

/// <summary>Two values of one domain compared; unknown when either is not reported.</summary>
public sealed record LoweredCompare(
    ComparedDomain Domain, ComparisonOperator Operator, LoweredExpression Left, LoweredExpression Right) : LoweredExpression;

/// <summary>A year as its first or last day, so that a date can be compared with it.</summary>
public sealed record LoweredYearEdge(LoweredExpression Year, bool IsEnd) : LoweredExpression;

/// <summary>A text field is one of these texts.</summary>
public sealed record LoweredTextIs(LoweredExpression Field, EquatableArray<string> Texts) : LoweredExpression;

/// <summary>A one-of field is one of these choices, by ordinal.</summary>
public sealed record LoweredChoiceIs(LoweredExpression Field, EquatableArray<int> Choices) : LoweredExpression;

/// <summary>A many-one-of field includes the choice, by ordinal.</summary>
public sealed record LoweredIncludes(LoweredExpression Field, int Choice) : LoweredExpression;

/// <summary>Whether a field has a value; never unknown. (Under LoweredFollow or LoweredAtRound with no such member: no.)</summary>
public sealed record LoweredReported(LoweredExpression Field) : LoweredExpression;

/// <summary>A by-year field falls every year from the baseline year to the last year completed at the round's date.</summary>
public sealed record LoweredFalls(LoweredFieldRead Field, int BaselineYear) : LoweredExpression;

/// <summary>A by-year field's value is in every such year at least the share of its value in the baseline year.</summary>
public sealed record LoweredStays(LoweredFieldRead Field, LoweredExpression Share, int BaselineYear) : LoweredExpression;

/// <summary>One of the four operations on quantities; ShareOf is a product.</summary>
public sealed record LoweredArithmetic(ArithmeticOperator Operator, LoweredExpression Left, LoweredExpression Right) : LoweredExpression;

/// <summary>How many elements fulfil the where (all without one): an interval.</summary>
public sealed record LoweredCount(LoweredCollection Collection, LoweredExpression? Where) : LoweredExpression;

/// <summary>The sum over the elements that fulfil the where: an interval.</summary>
/// <param name="IsNeverNegative">An incomplete sum of such values keeps its lower end.</param>
public sealed record LoweredSum(
    LoweredCollection Collection, LoweredExpression Value, LoweredExpression? Where, bool IsNeverNegative) : LoweredExpression;

/// <summary>What is counted or summed over; its elements become the subject inside.</summary>
public abstract record LoweredCollection;

/// <summary>A roster.</summary>
public sealed record RosterCollection(int Entity) : LoweredCollection;

/// <summary>Items that the subject owns.</summary>
public sealed record OwnedCollection(LoweredFieldRead Field) : LoweredCollection;

/// <summary>Members that the subject names.</summary>
public sealed record RelatedCollection(LoweredFieldRead Field, int Entity) : LoweredCollection;

/// <summary>Members that name the subject.</summary>
/// <param name="WithEvidence">Whether what they name counts only with evidence.</param>
public sealed record InverseCollection(LoweredFieldRead Field, int Entity, int RelationField, bool WithEvidence = false) : LoweredCollection;
