using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Syntax;

/// <summary>What gives a value or a truth.</summary>
public abstract record ExpressionSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>50%</c>, <c>8 ha</c>, <c>150</c>, <c>2025</c>; the digits as written (ASCII), the unit where there is one (<c>%</c> too).</summary>
public sealed record NumberExpressionSyntax(string Digits, IdentifierSyntax? Unit, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>2027-12-31</c></summary>
public sealed record DateExpressionSyntax(CalendarDate Date, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>"CHN"</c></summary>
public sealed record TextExpressionSyntax(string Value, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>core.degraded_area</c>: a field, a define, an assumption, a choice, a level, <c>yes</c> or <c>no</c>: the binder says which.</summary>
public sealed record NameExpressionSyntax(ImmutableArray<IdentifierSyntax> Segments, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x at 2027</c>, <c>(…) at baseline</c> (year null)</summary>
public sealed record AtExpressionSyntax(ExpressionSyntax Operand, WholeNumberSyntax? Year, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>youth_trained in year</c>: the value of the window's year</summary>
public sealed record InYearExpressionSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>An expression in parentheses.</summary>
public sealed record ParenthesizedExpressionSyntax(ExpressionSyntax Inner, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>not x</c></summary>
public sealed record NotExpressionSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>The joining words of truths.</summary>
public enum LogicalOperator
{
    /// <summary>All must hold.</summary>
    And,

    /// <summary>One must hold.</summary>
    Or,
}

/// <summary><c>a and b and c</c>: one node for the whole chain of one operator</summary>
public sealed record LogicalExpressionSyntax(
    LogicalOperator Operator, ImmutableArray<ExpressionSyntax> Operands, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>if a then b</c></summary>
public sealed record IfExpressionSyntax(ExpressionSyntax Condition, ExpressionSyntax Consequence, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>How two values are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>Greater or equal.</summary>
    AtLeast,

    /// <summary>Less or equal.</summary>
    AtMost,

    /// <summary>Greater.</summary>
    MoreThan,

    /// <summary>Less.</summary>
    LessThan,

    /// <summary>Equal.</summary>
    Is,

    /// <summary>Not equal.</summary>
    IsNot,
}

/// <summary><c>a at least b</c>, <c>status is not planned</c></summary>
public sealed record ComparisonExpressionSyntax(
    ComparisonOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right, TextSpan OperatorSpan, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x between a and b</c>, both ends included</summary>
public sealed record BetweenExpressionSyntax(
    ExpressionSyntax Operand, ExpressionSyntax Lower, ExpressionSyntax Upper, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>status in (planned, under_way)</c></summary>
public sealed record InExpressionSyntax(
    ExpressionSyntax Operand, ImmutableArray<ExpressionSyntax> Choices, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>region includes africa</c>: for fields that are <c>many one of</c></summary>
public sealed record IncludesExpressionSyntax(ExpressionSyntax Operand, ExpressionSyntax Choice, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>reported x</c></summary>
public sealed record ReportedExpressionSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x falls every year</c></summary>
public sealed record FallsExpressionSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x does not fall below 90% of x at baseline</c>; the floor is the whole right side</summary>
public sealed record StaysExpressionSyntax(ExpressionSyntax Operand, ExpressionSyntax Floor, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>The four operations.</summary>
public enum ArithmeticOperator
{
    /// <summary>+</summary>
    Add,

    /// <summary>-</summary>
    Subtract,

    /// <summary>*</summary>
    Multiply,

    /// <summary>/</summary>
    Divide,
}

/// <summary>One further operand of an arithmetic chain.</summary>
public sealed record ArithmeticOperandSyntax(ArithmeticOperator Operator, ExpressionSyntax Operand, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>a + b - c</c> or <c>a * b / c</c>: one node for a chain of one precedence, taken from the left</summary>
public sealed record ArithmeticExpressionSyntax(
    ExpressionSyntax First, ImmutableArray<ArithmeticOperandSyntax> Rest, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>-x</c></summary>
public sealed record NegationExpressionSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>30% of x</c>, <c>(100% + growth) of x</c></summary>
public sealed record ShareOfExpressionSyntax(ExpressionSyntax Share, ExpressionSyntax Whole, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>What is counted or summed over: a collection's name, or <c>all reserves</c>.</summary>
public sealed record CollectionSyntax(bool IsAll, NameExpressionSyntax Name, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>count of reserves where …</c></summary>
public sealed record CountExpressionSyntax(CollectionSyntax Collection, ExpressionSyntax? Where, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>sum of core.area over reserves where …</c></summary>
public sealed record SumExpressionSyntax(
    ExpressionSyntax Value, CollectionSyntax Collection, ExpressionSyntax? Where, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>at least 1 of restoration_projects where …</c></summary>
public sealed record ThresholdExpressionSyntax(
    ComparisonOperator Operator, ExpressionSyntax Threshold, CollectionSyntax Collection, ExpressionSyntax? Where, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>any X where C</c></summary>
public sealed record AnyExpressionSyntax(CollectionSyntax Collection, ExpressionSyntax Where, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>every X where S has C</c></summary>
public sealed record EveryExpressionSyntax(
    CollectionSyntax Collection, ExpressionSyntax? Where, ExpressionSyntax Has, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>What could not be read; reported once, and silent from there on.</summary>
public sealed record MissingExpressionSyntax(TextSpan Span) : ExpressionSyntax(Span);
