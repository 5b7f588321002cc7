using System;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Targets.Evaluation;
using PaceMethod = Hangzhou.Dsl.Symbols.PaceMethod;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>The way from a base to the target by a method, by calendar years.</summary>
internal sealed record Line(PaceMethod Method, bool IsRising, End Target, int BaseYear, int Year, int DueYear)
{
    private static readonly Ratio Thousandth = Ratio.Of(1, 1000);

    private int Seen => Year - BaseYear;

    private int Whole => DueYear - BaseYear;

    /// <summary>Whether a value has met the target.</summary>
    public bool IsMet(End value) => IsRising ? value.PlaceComparedTo(Target) >= 0 : value.PlaceComparedTo(Target) <= 0;

    /// <summary>The method's ratio; null where it has none.</summary>
    public Ratio? RatioOf(Ratio y0, Ratio y) => Method switch
    {
        PaceMethod.Linear => Straight(y0, y),
        PaceMethod.Compound => Growth(y0, y) is { } ratio ? Root.Rounded(ratio) : null,
        PaceMethod.UnProgressChart => Projected(y0, y) is { } ratio ? Root.Rounded(ratio) : null,
        _ => throw new InvalidOperationException($"{Method}"),
    };

    /// <summary>The class; null where it cannot be told.</summary>
    public MilestoneStatus? ClassOf(End y0, End y)
    {
        // What is not short of the target has failed for another reason.
        if (y.Infinity != 0 || Target.Infinity != 0 || IsMet(y)) return null;
        if (IsMet(y0)) return MilestoneStatus.Deteriorating;
        if (y0.Infinity != 0 || RatioOf(y0.Value, y.Value) is not { } ratio) return null;
        if (IsRising ? y.Value < y0.Value : y.Value > y0.Value) return MilestoneStatus.Deteriorating;
        if (ratio >= Ratio.Of(95, 100)) return MilestoneStatus.OnTrack;
        var accelerating = Method == PaceMethod.UnProgressChart ? Ratio.Of(10, 100) : Ratio.Of(60, 100);
        return ratio >= accelerating ? MilestoneStatus.AccelerationNeeded : MilestoneStatus.Limited;
    }

    // expected(t) = y0 + (yT − y0)·(t − t0)/(T − t0); ratio = (y − y0)/(expected − y0)
    private Ratio Straight(Ratio y0, Ratio y)
    {
        var expected = y0 + ((Target.Value - y0) * Ratio.Of(Seen, Whole));
        return (y - y0) / (expected - y0);
    }

    // observed = (y/y0)^(1/(t−t0)) − 1; required = (yT/y0)^(1/(T−t0)) − 1; R = d·observed/|required|; of one sign, 0 being 0.001
    private Ratio? Growth(Ratio y0, Ratio y)
    {
        var target = Target.Value.Sign == 0 ? Thousandth : Target.Value;
        if (y0.Sign == 0)
        {
            // What lies between 0 and what stands for it has not moved.
            y0 = Thousandth;
            if (y.Sign >= 0 && y < Thousandth) y = Thousandth;
        }

        var isShort = IsRising ? y0 < target : y0 > target;
        if (!isShort || y0.Sign * target.Sign < 0 || y0.Sign * y.Sign < 0) return null;
        var observed = Root.Of(y / y0, Seen) - Ratio.One;
        var required = Root.Of(target / y0, Whole) - Ratio.One;
        // Both below 0: what comes nearer to 0 shrinks, and rises.
        return required.Sign == 0 ? null : observed / required;
    }

    // expected at the end = y·(y/y0)^((T−t)/(t−t0)); ratio = (expected − y0)/(yT − y0)
    private Ratio? Projected(Ratio y0, Ratio y)
    {
        if (y0.Sign == 0 || y0.Sign * y.Sign < 0) return null;
        var quotient = y / y0;
        var power = Ratio.One;
        for (var i = 0; i < DueYear - Year; i++) power *= quotient;
        var expected = y * Root.Of(power, Seen);
        return (expected - y0) / (Target.Value - y0);
    }
}
