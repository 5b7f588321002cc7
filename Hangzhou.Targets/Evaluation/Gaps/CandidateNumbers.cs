using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The numbers to try: both ends, and those at, just below and just above what they are compared with. Where x is compared
/// with 30% of y, y or what makes x that share decides.
/// </summary>
internal sealed class CandidateNumbers(FieldKind kind, Fraction[] constants)
{
    /// <summary>The smallest step between the numbers tried that are not whole.</summary>
    public const decimal Least = 0.000_000_001m;

    private const decimal Huge = 99_999_999_999m;

    private readonly bool _isWhole = kind is FieldKind.Year or FieldKind.Count;
    private readonly bool _mayBeNegative = kind.MayBeNegative();
    private readonly DistinctValues _values = new();

    /// <summary>The numbers as a table's readers give them; the ends first.</summary>
    /// <param name="seen">The values that the same rules read.</param>
    /// <param name="open">How many values are missing together with it.</param>
    public object[] Of(IReadOnlyList<object> seen, int open)
    {
        Add(kind == FieldKind.Year ? 9999 : Huge);
        Add(kind == FieldKind.Year ? 1 : _mayBeNegative ? -Huge : 0);
        Add(0);
        Fraction[] values = [];
        foreach (var value in seen)
        {
            if (Cells.Number(value) is { } number) values = RuleReads.With(values, Fraction.From(number));
        }

        foreach (var value in values) AddNear(value);
        foreach (var constant in constants) AddNear(constant);
        foreach (var value in values) AddScaled(value);
        for (var i = 0; open > 1 && i < constants.Length && !_values.IsFull; i++) AddScaled(constants[i]);
        for (var number = 1; number <= Math.Clamp(open, 1, 6); number++) AddNear(Fraction.Of(number));
        return _values.ToArray();
    }

    private void AddScaled(Fraction value)
    {
        foreach (var factor in constants)
        {
            if (_values.IsFull) return;
            if (factor.Sign == 0) continue;
            AddNear(value * factor);
            AddNear(value / factor);
        }
    }

    private void AddNear(Fraction mark)
    {
        if (mark > Fraction.From(Huge) || mark < Fraction.From(-Huge)) return;
        var step = _isWhole ? 1m : Least;
        var value = mark.ToDecimal();
        var floor = _isWhole ? Math.Floor(value) : Math.Floor(value / Least) * Least;
        Add(floor);
        Add(floor + step);
        Add(floor - step);
    }

    private void Add(decimal number)
    {
        if (Math.Abs(number) > Huge || (number < 0 && !_mayBeNegative)) return;
        switch (kind)
        {
            case FieldKind.Year:
                if (number is >= 1 and <= 9999) _values.Add((int)number);
                break;
            case FieldKind.Count: _values.Add((long)number); break;
            default: _values.Add(number); break;
        }
    }
}
