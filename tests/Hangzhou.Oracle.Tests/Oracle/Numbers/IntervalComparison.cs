using System;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Compares what two values can be: yes or no only if it is so for every pair.</summary>
internal static class IntervalComparison
{
    public static Tri Compare(ComparisonOperator @operator, Interval left, Interval right) => @operator switch
    {
        ComparisonOperator.AtLeast => AtMost(right, left),
        ComparisonOperator.AtMost => AtMost(left, right),
        ComparisonOperator.MoreThan => LessThan(right, left),
        ComparisonOperator.LessThan => LessThan(left, right),
        ComparisonOperator.Is => Is(left, right),
        ComparisonOperator.IsNot => Kleene.Not(Is(left, right)),
        _ => throw new InvalidOperationException($"{@operator}"),
    };

    private static Tri AtMost(Interval left, Interval right)
    {
        if (IsAlwaysAtMost(left, right)) return Tri.Yes;
        if (IsAlwaysLess(right, left)) return Tri.No;
        return Tri.Unknown;
    }

    private static Tri LessThan(Interval left, Interval right)
    {
        if (IsAlwaysLess(left, right)) return Tri.Yes;
        if (IsAlwaysAtMost(right, left)) return Tri.No;
        return Tri.Unknown;
    }

    private static Tri Is(Interval left, Interval right)
    {
        if (left.IsOneNumber && right.IsOneNumber && left.Low.Value == right.Low.Value) return Tri.Yes;
        if (IsAlwaysLess(left, right) || IsAlwaysLess(right, left)) return Tri.No;
        return Tri.Unknown;
    }

    private static bool IsAlwaysAtMost(Interval left, Interval right)
    {
        if (left.High.Infinity != 0 || right.Low.Infinity != 0) return false;
        return left.High.Value <= right.Low.Value;
    }

    private static bool IsAlwaysLess(Interval left, Interval right)
    {
        if (left.High.Infinity != 0 || right.Low.Infinity != 0) return false;
        if (left.High.Value < right.Low.Value) return true;
        return left.High.Value == right.Low.Value && !(left.High.IsAttained && right.Low.IsAttained);
    }
}
