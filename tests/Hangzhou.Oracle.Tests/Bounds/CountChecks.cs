using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>Asks a range every question, about every figure from below its numbers to above them.</summary>
internal static class CountChecks
{
    public const int Greatest = 10;

    public static void AgreesWith(long[] numbers, CountRange range, object subject)
    {
        for (var figure = -1L; figure <= Greatest; figure++)
        {
            var n = figure;
            Check("at least", range.AtLeast(n), Expected.Of<long>(numbers, number => number >= n));
            Check("at most", range.AtMost(n), Expected.Of<long>(numbers, number => number <= n));
            Check("more than", range.MoreThan(n), Expected.Of<long>(numbers, number => number > n));
            Check("less than", range.LessThan(n), Expected.Of<long>(numbers, number => number < n));
            Check("is", range.Is(n), Expected.Of<long>(numbers, number => number == n));
            Check("is not", range.IsNot(n), Expected.Of<long>(numbers, number => number != n));

            void Check(string question, Truth answer, Truth expected)
            {
                if (answer != expected) Assert.Fail($"{subject}: {range} {question} {n}: {answer}, expected {expected}");
            }
        }
    }
}
