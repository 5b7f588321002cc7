using System;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Writes comparisons, choosing the fast form where both sides allow it.</summary>
internal sealed class ComparisonWriter
{
    private readonly ExpressionWriter _expressions;

    public ComparisonWriter(ExpressionWriter expressions) => _expressions = expressions;

    public CSharpExpression WriteCompare(LoweredCompare compare, Subject subject) => Truth(compare.Domain switch
    {
        ComparedDomain.Quantity => WriteQuantities(compare.Operator, compare.Left, compare.Right, subject),
        ComparedDomain.YesNo => WriteYesNo(compare, subject),
        ComparedDomain.Date or ComparedDomain.Year or ComparedDomain.Level =>
            Call(compare.Operator, _expressions.Write(compare.Left, subject).Code, _expressions.Write(compare.Right, subject).Code),
        _ => throw new InvalidOperationException($"No C# for a comparison of {compare.Domain}."),
    });

    public CSharpExpression WriteYearEdge(LoweredYearEdge edge, Subject subject)
    {
        var year = _expressions.NextVariable();
        var day = edge.IsEnd ? "12, 31" : "1, 1";
        return new CSharpExpression(
            $"({_expressions.Write(edge.Year, subject).Code} is {{ }} {year} ? new {Runtime.DateOnly}({year}, {day}) : ({Runtime.DateOnly}?)null)", ValueKind.Date);
    }

    public CSharpExpression WriteTextIs(LoweredTextIs text, Subject subject)
    {
        var value = _expressions.Write(text.Field, subject).Code;
        var tests = text.Texts.Select(one => $"{Runtime.Compare}.TextIs({value}, {CSharpText.Literal(one)})").ToArray();
        return Truth(tests.Length == 1 ? tests[0] : Chain.Of(" | ", tests));
    }

    public CSharpExpression WriteChoiceIs(LoweredChoiceIs choice, Subject subject)
    {
        var value = _expressions.Write(choice.Field, subject);
        return TestChoice(value, choice.Choices.Select(one => (Func<string, string>)(v => $"{v} == {Member(value, one)}")).ToArray());
    }

    public CSharpExpression WriteIncludes(LoweredIncludes includes, Subject subject)
    {
        var value = _expressions.Write(includes.Field, subject);
        return TestChoice(value, v => $"({v} & {Member(value, includes.Choice)}) != 0");
    }

    // status is planned → (member.Status is { } value1 ? Kleene.Of(value1 == ProjectStatus.Planned) : Truth.Unknown)
    private CSharpExpression TestChoice(CSharpExpression value, params Func<string, string>[] tests)
    {
        var variable = _expressions.NextVariable();
        var test = string.Join(" || ", tests.Select(one => one(variable)));
        return Truth($"({value.Code} is {{ }} {variable} ? {Runtime.Kleene}.Of({test}) : {Runtime.Truth}.Unknown)");
    }

    private static string Member(CSharpExpression value, int choice) =>
        value.Type.TrimEnd('?') + "." + (value.Enum ?? throw new InvalidOperationException("A choice without its type.")).Members[choice];

    private string WriteYesNo(LoweredCompare compare, Subject subject)
    {
        var left = _expressions.WriteTruth(compare.Left, subject);
        var isNot = compare.Operator == ComparisonOperator.IsNot;
        if (compare.Right is LoweredTruth literal) return literal.IsYes != isNot ? left : $"{Runtime.Kleene}.Not({left})";
        var right = _expressions.WriteTruth(compare.Right, subject);
        var same = $"{Runtime.Kleene}.Same({left}, {right})";
        return isNot ? $"{Runtime.Kleene}.Not({same})" : same;
    }

    private string WriteQuantities(ComparisonOperator comparison, LoweredExpression left, LoweredExpression right, Subject subject)
    {
        var value = _expressions.Write(left, subject);
        if (right is LoweredQuantity constant && CSharpText.IsLong(constant.Value))
        {
            if (IsScalar(value)) return Call(comparison, value.Code, CSharpText.Terms(constant.Value));
            if (value.Kind == ValueKind.CountRange && constant.Value.Denominator.IsOne)
            {
                return $"{value.Code}.{comparison}({CSharpText.Number((long)constant.Value.Numerator)})";
            }
        }

        if (IsScalar(value) && WriteShareOf(right, subject) is { } shareOf) return Call(comparison, value.Code, shareOf);
        if (WriteShareOf(left, subject) is { } shareOnLeft && _expressions.Write(right, subject) is var other && IsScalar(other))
        {
            return Call(Comparisons.Flip(comparison), other.Code, shareOnLeft);
        }

        return Call(comparison, ExpressionWriter.AsQuantity(value), _expressions.WriteQuantity(right, subject));
    }

    // 30% of core.area → member.CoreArea, 3, 10; a value alone is the whole of it
    private string? WriteShareOf(LoweredExpression expression, Subject subject)
    {
        var (share, whole) = expression switch
        {
            LoweredArithmetic { Operator: ArithmeticOperator.Multiply, Left: LoweredQuantity left } product => (left.Value, product.Right),
            LoweredArithmetic { Operator: ArithmeticOperator.Multiply, Right: LoweredQuantity right } product => (right.Value, product.Left),
            _ => (Fraction.Of(1), expression),
        };
        if (!CSharpText.IsLong(share) || !IsPlace(whole)) return null;
        var value = _expressions.Write(whole, subject);
        return IsScalar(value) ? value.Code + ", " + CSharpText.Terms(share) : null;
    }

    // Written only where it may be a scalar: writing has the effect of adding methods.
    private static bool IsPlace(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead => true,
        LoweredFollow follow => IsPlace(follow.Inner),
        LoweredSingle single => IsPlace(single.Inner),
        LoweredAtRound at => IsPlace(at.Inner),
        _ => false,
    };

    private static bool IsScalar(CSharpExpression value) => value.Kind is ValueKind.Decimal or ValueKind.Count;

    private static string Call(ComparisonOperator comparison, string left, string right) => $"{Runtime.Compare}.{comparison}({left}, {right})";

    private static CSharpExpression Truth(string code) => new(code, ValueKind.Truth);
}
