using System.Globalization;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A count of which only bounds are certain.</summary>
/// <param name="Lower">The elements that certainly count.</param>
/// <param name="Upper">Those and all that may count; null: nobody knows how many.</param>
public readonly record struct CountRange(long Lower, long? Upper)
{
    /// <summary>Whether both bounds are one.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>Whether the count is n or more.</summary>
    public Truth AtLeast(long n) => Lower >= n ? Truth.Yes : Upper < n ? Truth.No : Truth.Unknown;

    /// <summary>Whether the count is n or less.</summary>
    public Truth AtMost(long n) => Kleene.Not(MoreThan(n));

    /// <summary>Whether the count is more than n.</summary>
    public Truth MoreThan(long n) => Lower > n ? Truth.Yes : Upper <= n ? Truth.No : Truth.Unknown;

    /// <summary>Whether the count is less than n.</summary>
    public Truth LessThan(long n) => Kleene.Not(AtLeast(n));

    /// <summary>Whether the count is n.</summary>
    public Truth Is(long n) => AtLeast(n) & AtMost(n);

    /// <summary>Whether the count is not n.</summary>
    public Truth IsNot(long n) => Kleene.Not(Is(n));

    /// <summary>Invariant: <c>3</c>, <c>2..5</c> or <c>at least 2</c>.</summary>
    public override string ToString() =>
        Upper is not { } upper
            ? string.Create(CultureInfo.InvariantCulture, $"at least {Lower}")
            : IsExact
                ? Lower.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{Lower}..{upper}");
}
