using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>An expression whose names are known and whose types agree.</summary>
public abstract record BoundExpression(TypeSymbol Type, TextSpan Span)
{
    /// <summary>Whether an error was reported in it.</summary>
    public bool IsError => Type is ErrorTypeSymbol;
}

/// <summary>What could not be bound; reported once.</summary>
public sealed record BoundError(TextSpan Span) : BoundExpression(ErrorTypeSymbol.Instance, Span);

/// <summary><c>yes</c>, <c>no</c></summary>
public sealed record BoundTruth(bool IsYes, TextSpan Span) : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>A figure: its value in the base unit, and as written.</summary>
public sealed record BoundQuantity(Fraction Value, string Written, TypeSymbol Type, TextSpan Span) : BoundExpression(Type, Span);

/// <summary>A day as written.</summary>
public sealed record BoundDate(CalendarDate Date, TextSpan Span) : BoundExpression(BuiltInTypes.Date, Span);

/// <summary>A year as written.</summary>
public sealed record BoundYear(int Year, TextSpan Span) : BoundExpression(BuiltInTypes.Year, Span);

/// <summary>A level as written.</summary>
public sealed record BoundLevel(int Level, TextSpan Span) : BoundExpression(BuiltInTypes.Level, Span);

/// <summary>A text as written.</summary>
public sealed record BoundText(string Value, TextSpan Span) : BoundExpression(BuiltInTypes.Text, Span);

/// <summary>A choice as written, by ordinal.</summary>
public sealed record BoundChoice(int Choice, ChoiceTypeSymbol Choices, TextSpan Span) : BoundExpression(Choices, Span);

/// <summary>An assumption's value under the reading in use.</summary>
public sealed record BoundAssumption(AssumptionSymbol Assumption, TextSpan Span) : BoundExpression(Assumption.Type, Span);

/// <summary>Which year's value is read.</summary>
public enum BoundYearKind
{
    /// <summary>The field is not by year.</summary>
    None,

    /// <summary>The year of the round's date.</summary>
    Round,

    /// <summary>The window's year.</summary>
    Window,

    /// <summary>A year as written, or the baseline year.</summary>
    Fixed,
}

/// <summary>Which year's value is read; the year itself when it is fixed.</summary>
public readonly record struct BoundYearSelector(BoundYearKind Kind, int Year = 0);

/// <summary>A step from one subject to another before a name is read.</summary>
public abstract record BoundStep;

/// <summary>To the member that a to-one relation of the subject names.</summary>
public sealed record FollowStep(Subject Subject, FlatField Relation, EntitySymbol Entity) : BoundStep;

/// <summary>To the one member of a single entity.</summary>
public sealed record SingleStep(EntitySymbol Entity) : BoundStep;

/// <summary>A field of the subject that the steps lead to.</summary>
public sealed record BoundField(
    ImmutableArray<BoundStep> Steps, Subject Subject, FlatField Field, BoundYearSelector Year, TextSpan Span)
    : BoundExpression(Field.Type, Span);

/// <summary>A define of the member that the steps lead to; the body is expanded at lowering.</summary>
public sealed record BoundDefineUse(ImmutableArray<BoundStep> Steps, DefineSymbol Define, BoundExpression Body, TextSpan Span)
    : BoundExpression(Body.Type, Span);

/// <summary>The inner expression at the last round dated in the year.</summary>
public sealed record BoundAt(int Year, BoundExpression Inner, TextSpan Span) : BoundExpression(Inner.Type, Span);

/// <summary>All, or one, of the operands.</summary>
public sealed record BoundLogical(LogicalOperator Operator, ImmutableArray<BoundExpression> Operands, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>It does not hold.</summary>
public sealed record BoundNot(BoundExpression Operand, TextSpan Span) : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>When the condition holds, so does the consequence.</summary>
public sealed record BoundIf(BoundExpression Condition, BoundExpression Consequence, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>Two values that may be compared.</summary>
public sealed record BoundComparison(ComparisonOperator Operator, BoundExpression Left, BoundExpression Right, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>A value between two others, both included.</summary>
public sealed record BoundBetween(BoundExpression Operand, BoundExpression Lower, BoundExpression Upper, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>A value that is one of several.</summary>
public sealed record BoundIn(BoundExpression Operand, ImmutableArray<BoundExpression> Values, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>A many-one-of that includes a choice.</summary>
public sealed record BoundIncludes(BoundExpression Operand, int Choice, TextSpan Span) : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>Whether a field has a value.</summary>
public sealed record BoundReported(BoundExpression Field, TextSpan Span) : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>A by-year field falls every year from the baseline on.</summary>
public sealed record BoundFalls(BoundField Field, int BaselineYear, TextSpan Span) : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>A by-year field never falls below the share of its value in the baseline year.</summary>
public sealed record BoundStays(BoundField Field, BoundExpression Share, int BaselineYear, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>One of the four operations; <c>P% of x</c> is a product.</summary>
public sealed record BoundArithmetic(
    ArithmeticOperator Operator, BoundExpression Left, BoundExpression Right, TypeSymbol Type, TextSpan Span)
    : BoundExpression(Type, Span);

/// <summary><c>a + b - c</c>: a sum of three parts or more, one node however many there are.</summary>
public sealed record BoundTerms(ImmutableArray<BoundTerm> Terms, TypeSymbol Type, TextSpan Span) : BoundExpression(Type, Span);

/// <summary>A part of a sum: added or taken away.</summary>
public readonly record struct BoundTerm(ArithmeticOperator Operator, BoundExpression Value);

/// <summary><c>-x</c></summary>
public sealed record BoundNegation(BoundExpression Operand, TextSpan Span) : BoundExpression(Operand.Type, Span);

/// <summary>What is counted or summed over: its elements are the subject inside.</summary>
public abstract record BoundCollection(ImmutableArray<BoundStep> Steps, Subject Element);

/// <summary>A roster.</summary>
public sealed record BoundRoster(EntitySymbol Entity)
    : BoundCollection(ImmutableArray<BoundStep>.Empty, new MemberSubject(Entity));

/// <summary>A field that is a collection: owned items, a relation or the other side of one.</summary>
public sealed record BoundFieldCollection(ImmutableArray<BoundStep> Steps, Subject Subject, FlatField Field, Subject Element)
    : BoundCollection(Steps, Element);

/// <summary>How many elements there are, or fulfil the where.</summary>
public sealed record BoundCount(BoundCollection Collection, BoundExpression? Where, TextSpan Span)
    : BoundExpression(BuiltInTypes.Count, Span);

/// <summary>The sum of a value over the elements, or those that fulfil the where.</summary>
public sealed record BoundSum(BoundExpression Value, BoundCollection Collection, BoundExpression? Where, TextSpan Span)
    : BoundExpression(Value.Type, Span);

/// <summary>How many, or what share, of the elements fulfil the where, against a threshold.</summary>
public sealed record BoundThreshold(
    ComparisonOperator Operator, BoundExpression Threshold, BoundCollection Collection, BoundExpression? Where, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>Some element fulfils the where.</summary>
public sealed record BoundAny(BoundCollection Collection, BoundExpression Where, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);

/// <summary>Every element, or every one that fulfils the where, fulfils the rest.</summary>
public sealed record BoundEvery(BoundCollection Collection, BoundExpression? Where, BoundExpression Has, TextSpan Span)
    : BoundExpression(BuiltInTypes.YesNo, Span);
