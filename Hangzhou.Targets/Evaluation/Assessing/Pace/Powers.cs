using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Powers with a fraction for exponent, in double precision. Of numbers close to each other the difference is taken exactly
/// first: a slow growth keeps all its digits.
/// </summary>
internal static class Powers
{
    private const double Close = 0.5;

    /// <summary>The natural logarithm of the quotient; null of numbers of two signs and from 0.</summary>
    public static double? LogOf(Fraction from, Fraction to)
    {
        if (from.Sign == 0 || from.Sign * to.Sign < 0) return null;
        var change = ((to - from) / from).ToDouble();
        return Math.Abs(change) < Close ? LogOfOneAnd(change) : Math.Log((to / from).ToDouble());
    }

    /// <summary>e^(log·n/d) − 1: the growth over n/d times the time that the logarithm is of.</summary>
    public static double LessOne(double log, int n, int d) => ExpLessOne(log * n / d);

    // What is lost in 1 + x is lost in the divisor as well.
    private static double LogOfOneAnd(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    private static double ExpLessOne(double x)
    {
        var power = Math.Exp(x);
        if (power == 1) return x;
        return power == 0 || double.IsInfinity(power) || power - 1 == -1 ? power - 1 : (power - 1) * x / Math.Log(power);
    }
}
