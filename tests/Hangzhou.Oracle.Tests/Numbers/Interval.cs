using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>A quantity beside values that it can have: its ends where it has them, what lies between, and what comes very near or goes very far.</summary>
internal sealed record Interval(string Name, Quantity Quantity, IReadOnlyList<Naive> Values)
{
    private static readonly BigInteger Far = BigInteger.Pow(10, 9);

    /// <summary>Single values, closed ones, ones without an end, and, as one over these, ones whose end is only approached.</summary>
    public static readonly IReadOnlyList<Interval> All = [.. Closed(), .. Endless(), .. OneOver(), new Interval("unknown", Quantity.Unknown, [])];

    public bool IsUnknown => Values.Count == 0;

    public static Interval operator +(Interval left, Interval right) => Combine(left, "+", right, left.Quantity + right.Quantity, (x, y) => x + y);

    public static Interval operator -(Interval left, Interval right) => Combine(left, "-", right, left.Quantity - right.Quantity, (x, y) => x - y);

    public static Interval operator *(Interval left, Interval right) => Combine(left, "*", right, left.Quantity * right.Quantity, (x, y) => x * y);

    /// <summary>Unknown where the divisor can be 0.</summary>
    public static Interval operator /(Interval left, Interval right) => right.CanBeZero
        ? new Interval($"({left.Name} / {right.Name})", left.Quantity / right.Quantity, [])
        : Combine(left, "/", right, left.Quantity / right.Quantity, (x, y) => x / y);

    public override string ToString() => $"{Name} = {Quantity}";

    // All values lie on one side of 0, or 0 is among them: between two signs there is no gap.
    private bool CanBeZero => Values.Any(value => value.Numerator.Sign <= 0) && Values.Any(value => value.Numerator.Sign >= 0);

    private static Interval Combine(Interval left, string sign, Interval right, Quantity quantity, Func<Naive, Naive, Naive> of) =>
        new($"({left.Name} {sign} {right.Name})", quantity, [.. left.Values.SelectMany(_ => right.Values, of)]);

    private static IEnumerable<Interval> Closed() =>
        from halves in new (int Low, int High)[] { (-4, -4), (-1, -1), (0, 0), (1, 1), (6, 6), (-4, -1), (-4, 0), (-2, 6), (0, 1), (0, 6), (1, 6) }
        let values = new[] { halves.Low, halves.High, (halves.Low + halves.High) / 2, 0 }.Where(value => value >= halves.Low && value <= halves.High)
        select new Interval(
            halves.Low == halves.High ? $"{halves.Low}/2" : $"[{halves.Low}/2, {halves.High}/2]",
            Quantity.Between(Fraction.Of(halves.Low, 2), Fraction.Of(halves.High, 2)),
            [.. values.Distinct().Select(value => new Naive(value, 2))]);

    private static IEnumerable<Interval> Endless()
    {
        foreach (var low in new[] { -2, 0, 1 })
        {
            var up = Quantity.Between(Fraction.Of(low), null);
            var values = new[] { low, 0, low + 1, Far }.Where(value => value >= low).Distinct().ToList();
            yield return new Interval($"[{low}, …)", up, [.. values.Select(Naive.Whole)]);
            yield return new Interval($"(…, {-low}]", -up, [.. values.Select(value => Naive.Whole(-value))]);
        }
    }

    private static IEnumerable<Interval> OneOver() =>
        from sign in new[] { 1, -1 }
        let one = Quantity.Of((long?)sign)
        select new Interval(
            sign > 0 ? "(0, 1]" : "[-1, 0)",
            one / Quantity.Between(Fraction.One, null),
            [Naive.Whole(sign), new Naive(sign, 2), new Naive(sign, Far)]);
}
