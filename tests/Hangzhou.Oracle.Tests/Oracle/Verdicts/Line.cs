using System;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The straight line from a base to the target, by calendar years.</summary>
internal sealed record Line(ComparisonOperator Operator, Ratio Target, int BaseYear, int Year, int DueYear)
{
    public bool IsRising => Operator is ComparisonOperator.AtLeast or ComparisonOperator.MoreThan;

    /// <summary>Whether a value has met the target.</summary>
    public bool IsMet(End value)
    {
        if (value.Infinity != 0) return IsRising == value.Infinity > 0;
        return Operator switch
        {
            ComparisonOperator.AtLeast => value.Value >= Target,
            ComparisonOperator.MoreThan => value.Value > Target,
            ComparisonOperator.AtMost => value.Value <= Target,
            ComparisonOperator.LessThan => value.Value < Target,
            _ => throw new InvalidOperationException($"{Operator}"),
        };
    }

    /// <summary>expected(t) = y0 + (yT − y0)·(t − t0)/(T − t0); ratio = (y − y0)/(expected − y0); null where the line is flat.</summary>
    public Ratio? RatioOf(Ratio y0, Ratio y)
    {
        var expected = y0 + ((Target - y0) * Ratio.Of(Year - BaseYear, DueYear - BaseYear));
        return expected == y0 ? null : (y - y0) / (expected - y0);
    }

    /// <summary>The class; null where it cannot be told.</summary>
    public MilestoneStatus? ClassOf(End y0, End y)
    {
        if (IsMet(y0)) return IsMet(y) ? null : MilestoneStatus.Deteriorating;
        if (y0.Infinity != 0 || y.Infinity != 0) return null;
        if (RatioOf(y0.Value, y.Value) is not { } ratio) return null;
        if (ratio >= Ratio.Of(95, 100)) return MilestoneStatus.OnTrack;
        if (ratio >= Ratio.Of(60, 100)) return MilestoneStatus.AccelerationNeeded;
        return ratio >= Ratio.Zero ? MilestoneStatus.Limited : MilestoneStatus.Deteriorating;
    }
}
