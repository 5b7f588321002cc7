using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>One value for each calendar year. The default value has none reported.</summary>
public readonly struct ByYear<T> : IEquatable<ByYear<T>>
    where T : struct
{
    // An array: what holds immutable arrays of a value type is not compiled ahead of time.
    private readonly T?[]? _values;

    /// <summary>Holds the values of consecutive years.</summary>
    /// <param name="firstYear">The first value's year.</param>
    /// <param name="values">One for each year from then on; null: not reported.</param>
    public ByYear(int firstYear, ImmutableArray<T?> values)
    {
        FirstYear = firstYear;
        _values = ImmutableCollectionsMarshal.AsArray(values);
    }

    /// <summary>The first year held; 0 when none is.</summary>
    public int FirstYear { get; }

    /// <summary>How many consecutive years are held, reported or not.</summary>
    public int YearCount => _values?.Length ?? 0;

    /// <summary>The year's value; null: not reported.</summary>
    public T? this[int year]
    {
        get
        {
            var index = (uint)(year - FirstYear);
            return index < (uint)YearCount ? _values![index] : null;
        }
    }

    /// <summary>The same values.</summary>
    public static bool operator ==(ByYear<T> left, ByYear<T> right) => left.Equals(right);

    /// <summary>Other values.</summary>
    public static bool operator !=(ByYear<T> left, ByYear<T> right) => !left.Equals(right);

    /// <summary>The same with one year's value set.</summary>
    public ByYear<T> With(int year, T? value)
    {
        if (YearCount == 0) return new ByYear<T>(year, [value]);
        var first = Math.Min(FirstYear, year);
        var last = Math.Max(FirstYear + YearCount - 1, year);
        var values = ImmutableArray.CreateBuilder<T?>(last - first + 1);
        for (var y = first; y <= last; y++) values.Add(y == year ? value : this[y]);
        return new ByYear<T>(first, values.MoveToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(ByYear<T> other) =>
        YearCount == other.YearCount && (YearCount == 0 || (FirstYear == other.FirstYear && _values!.SequenceEqual(other._values!)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ByYear<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstYear, YearCount);
}
