namespace Hangzhou.Targets.Evaluation;

/// <summary>A value in two years, as every method of pace follows it. Time is counted in calendar years.</summary>
/// <param name="ShouldFall">Whether less is better.</param>
public sealed record PaceTrend(int BaseYear, Fraction Base, int Year, Fraction Value, bool ShouldFall = false)
{
    internal int Years => Year - BaseYear;

    /// <summary>Whether the value is on the wrong side of its base.</summary>
    internal bool IsWorse => ShouldFall ? Value > Base : Value < Base;

    /// <summary>Whether a value has reached what is wanted.</summary>
    internal bool Reaches(Fraction value, PaceTarget target) => ShouldFall ? value <= target.Value : value >= target.Value;
}

/// <summary>What a value is to reach, and in which year.</summary>
public sealed record PaceTarget(int Year, Fraction Value);
