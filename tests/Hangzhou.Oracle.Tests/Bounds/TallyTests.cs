using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>Counts of elements, of which some may not be there and some are not listed, against every completion.</summary>
public class TallyTests
{
    private const int MostElements = 4;
    private const int MostUnlisted = 3;

    private static readonly Element[] Kinds =
    [
        .. from fulfils in new[] { Truth.No, Truth.Unknown, Truth.Yes }
           from isThere in new[] { Truth.Unknown, Truth.Yes }
           select new Element(isThere, fulfils),
    ];

    [Fact]
    public void A_count_lies_between_the_least_and_the_greatest_of_all_completions()
    {
        foreach (var elements in Elements.UpTo(MostElements, Kinds))
        {
            for (var unlisted = 0; unlisted <= MostUnlisted; unlisted++)
            {
                var strangers = Enumerable.Repeat(new Element(Truth.Yes, Truth.Unknown), unlisted);
                var numbers = Counts([.. elements, .. strangers]);
                var tally = Tally(elements);
                tally.AddUnlisted(unlisted);
                Assert.Equal(new CountRange(numbers.Min(), numbers.Max()), tally.Result);
                CountChecks.AgreesWith(numbers, tally.Result, string.Join(' ', elements));
            }
        }
    }

    [Fact]
    public void Elements_not_listed_that_certainly_exist_count_without_a_condition()
    {
        foreach (var elements in Elements.UpTo(MostElements, Kinds))
        {
            for (var unlisted = 0; unlisted <= MostUnlisted; unlisted++)
            {
                var numbers = Counts([.. elements, .. Enumerable.Repeat(new Element(Truth.Yes, Truth.Yes), unlisted)]);
                var tally = Tally(elements);
                tally.AddUnlistedCertain(unlisted);
                Assert.Equal(new CountRange(numbers.Min(), numbers.Max()), tally.Result);
            }
        }
    }

    [Fact]
    public void A_count_has_no_upper_end_where_nobody_knows_how_many_there_are()
    {
        foreach (var elements in Elements.UpTo(MostElements, Kinds))
        {
            var least = Counts(elements).Min();
            var (open, certain) = (Tally(elements), Tally(elements));
            open.AddUnlisted(null);
            certain.AddUnlistedCertain(null);
            Assert.Equal(new CountRange(least, null), open.Result);
            Assert.Equal(new CountRange(least, null), certain.Result);
        }
    }

    private static Tally Tally(IEnumerable<Element> elements)
    {
        var tally = default(Tally);
        foreach (var (isThere, fulfils) in elements)
        {
            if (isThere == Truth.Yes) tally.Add(fulfils);
            else tally.AddPossible(fulfils);
        }

        return tally;
    }

    private static long[] Counts(IReadOnlyList<Element> elements) =>
        [.. Completions.Of(elements.Select(element => new Member(element.IsThere, element.Fulfils))).Select(outcome => (long)outcome.Fulfilling).Distinct()];

    private readonly record struct Element(Truth IsThere, Truth Fulfils);
}
