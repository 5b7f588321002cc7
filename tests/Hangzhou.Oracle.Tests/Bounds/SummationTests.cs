using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>Sums over elements, of which some may not be there or not count, and some values are missing or not certain, against every completion.</summary>
public class SummationTests
{
    private const int MostElements = 3;

    // Stands for any size: more than all other values together.
    private const long Huge = 1_000_000;

    private static readonly Truth[] Truths = [Truth.No, Truth.Unknown, Truth.Yes];

    private static readonly Value[] NeverNegative = [new(0, 0), new(3, 3), new(1, 2), new(1, Huge), Value.Missing];

    private static readonly Value[] Signed = [new(0, 0), new(-2, -2), new(3, 3), new(-1, 1), Value.Missing];

    [Fact]
    public void A_sum_of_what_is_never_negative_keeps_its_lower_end()
    {
        foreach (var (elements, unlisted) in Cases(NeverNegative))
        {
            var strangers = Enumerable.Repeat(new Element(Truth.Yes, Truth.Yes, Value.Missing), unlisted is 0 ? 0 : 1);
            var sums = Sums([.. elements, .. strangers]).ToHashSet();
            var expected = Quantity.Between(Fraction.Of(sums.Min()), sums.Max() >= Huge ? null : Fraction.Of(sums.Max()));
            var sum = Sum(elements, unlisted, neverNegative: true);
            if (sum != expected) Assert.Fail($"{string.Join(' ', elements)} + {unlisted}: {sum}, expected {expected}");
        }
    }

    [Fact]
    public void A_sum_of_what_may_be_negative_is_unknown_where_it_is_incomplete()
    {
        foreach (var (elements, unlisted) in Cases(Signed))
        {
            var isIncomplete = unlisted != 0 || elements.Exists(element => element.Fulfils != Truth.No && element.Value == Value.Missing);
            var sum = Sum(elements, unlisted, neverNegative: false);
            if (isIncomplete)
            {
                if (!sum.IsUnknown) Assert.Fail($"{string.Join(' ', elements)} + {unlisted}: {sum}");
                continue;
            }

            var sums = Sums(elements).ToHashSet();
            var expected = Quantity.Between(Fraction.Of(sums.Min()), Fraction.Of(sums.Max()));
            if (sum != expected) Assert.Fail($"{string.Join(' ', elements)}: {sum}, expected {expected}");
        }
    }

    private static IEnumerable<(List<Element> Elements, long? Unlisted)> Cases(IEnumerable<Value> values)
    {
        var kinds = (
            from isThere in new[] { Truth.Unknown, Truth.Yes }
            from fulfils in Truths
            from value in values
            select new Element(isThere, fulfils, value)).ToList();
        return Elements.UpTo(MostElements, kinds).SelectMany(_ => new long?[] { 0, 2, null }, (elements, unlisted) => (elements, unlisted));
    }

    private static Quantity Sum(List<Element> elements, long? unlisted, bool neverNegative)
    {
        var sum = new Summation(neverNegative);
        foreach (var (isThere, fulfils, value) in elements)
        {
            if (isThere == Truth.Yes) sum.Add(fulfils, value.AsQuantity());
            else sum.AddPossible(fulfils, value.AsQuantity());
        }

        sum.AddUnlisted(unlisted);
        return sum.Result;
    }

    // Each element there or not, counting or not, with the least or the greatest value that it may have.
    private static IEnumerable<long> Sums(IEnumerable<Element> elements) => elements.Aggregate(
        (IEnumerable<long>)[0],
        (sums, element) => sums.SelectMany(_ => Addends(element).Distinct(), (sum, addend) => sum + addend));

    private static IEnumerable<long> Addends(Element element) =>
        from isThere in Completions.Of(element.IsThere)
        from fulfils in Completions.Of(element.Fulfils)
        from value in element.Value == Value.Missing ? [0, Huge] : new[] { element.Value.Least, element.Value.Greatest }
        select isThere && fulfils ? value : 0;

    private readonly record struct Element(Truth IsThere, Truth Fulfils, Value Value);

    private readonly record struct Value(long Least, long Greatest)
    {
        public static Value Missing { get; } = new(0, -1);

        public Quantity AsQuantity() =>
            this == Missing ? Quantity.Unknown : Quantity.Between(Fraction.Of(Least), Greatest == Huge ? null : Fraction.Of(Greatest));
    }
}
