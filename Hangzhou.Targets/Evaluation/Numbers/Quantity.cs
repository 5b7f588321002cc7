using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// What is known of a number: one value, an interval that it lies in, or nothing, because it was not reported. The
/// default value is not reported.
/// </summary>
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private readonly IntervalEnd _lower;
    private readonly IntervalEnd _upper;
    private readonly bool _isKnown;

    private Quantity(in IntervalEnd lower, in IntervalEnd upper)
    {
        _lower = lower;
        _upper = upper;
        _isKnown = true;
    }

    /// <summary>Not reported: what rests on it is unknown.</summary>
    public static Quantity Unknown => default;

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>Whether it is one value.</summary>
    public bool IsExact => _isKnown && _lower.IsFinite && _upper.IsFinite && _lower.Value == _upper.Value;

    /// <summary>The lower end; null when unbounded or unknown.</summary>
    public Fraction? Lower => _isKnown && _lower.IsFinite ? _lower.Value : null;

    /// <summary>The upper end; null when unbounded or unknown.</summary>
    public Fraction? Upper => _isKnown && _upper.IsFinite ? _upper.Value : null;

    /// <summary>A decimal; null is unknown.</summary>
    public static Quantity Of(decimal? value) => value is { } known ? Of(Fraction.From(known)) : Unknown;

    /// <summary>A whole number; null is unknown.</summary>
    public static Quantity Of(long? value) => value is { } known ? Of(Fraction.Of(known)) : Unknown;

    /// <summary>An exact value.</summary>
    public static Quantity Of(Fraction value)
    {
        var end = IntervalEnd.At(value);
        return new Quantity(end, end);
    }

    /// <summary>An exact value; null is unknown.</summary>
    public static Quantity Of(Fraction? value) => value is { } known ? Of(known) : Unknown;

    /// <summary>A count that may not be certain.</summary>
    public static Quantity Of(CountRange count) =>
        Between(Fraction.Of(count.Lower), count.Upper is { } upper ? Fraction.Of(upper) : null);

    /// <summary>Any value between the two, both included; no upper end: any value from the lower on.</summary>
    /// <exception cref="ArgumentException">The upper end is below the lower.</exception>
    public static Quantity Between(Fraction lower, Fraction? upper)
    {
        if (upper < lower) throw new ArgumentException("The upper end is below the lower.", nameof(upper));
        return new Quantity(IntervalEnd.At(lower), upper is { } end ? IntervalEnd.At(end) : IntervalEnd.Infinite(1));
    }

    /// <summary>The same number.</summary>
    public static bool operator ==(in Quantity left, in Quantity right) => left.Equals(right);

    /// <summary>Another number.</summary>
    public static bool operator !=(in Quantity left, in Quantity right) => !left.Equals(right);

    /// <summary>The same knowledge: unknown equals unknown, an interval one with the same ends.</summary>
    public bool Equals(Quantity other) =>
        _isKnown == other._isKnown && _lower == other._lower && _upper == other._upper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_isKnown, _lower, _upper);

    /// <summary>Invariant: <c>3/7</c>, <c>2..5</c>, <c>at least 2</c>, <c>at most 5</c>, <c>unknown</c>.</summary>
    public override string ToString() => (_isKnown, _lower.IsFinite, _upper.IsFinite) switch
    {
        (false, _, _) => "unknown",
        (true, true, true) => IsExact ? _lower.Value.ToString() : $"{_lower.Value}..{_upper.Value}",
        (true, true, false) => $"at least {_lower.Value}",
        (true, false, true) => $"at most {_upper.Value}",
        (true, false, false) => "any",
    };
}
