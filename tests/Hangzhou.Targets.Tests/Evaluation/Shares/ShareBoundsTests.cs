using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Against brute force: every completion of every population of up to six members.</summary>
public class ShareBoundsTests
{
    private static readonly Fraction[] Thresholds =
        [Fraction.Zero, Fraction.Of(1, 6), Fraction.Of(1, 3), Fraction.Of(1, 2), Fraction.Of(2, 3), Fraction.Of(4, 5), Fraction.One, Fraction.Of(7, 6)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bounds_are_the_exact_minimum_and_maximum_over_all_completions(bool hasScope)
    {
        foreach (var counts in Populations(6))
        {
            for (var unlisted = 0; unlisted <= 2; unlisted++)
            {
                var shares = Completions(counts, unlisted, hasScope).ToHashSet();
                var bounds = ShareBounds.Of(counts, unlisted, hasScope);
                Assert.Equal(new ShareBounds(shares.Min(), shares.Max(), true, true), bounds);
                AssertTruths(shares, bounds);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_a_known_total_the_ends_are_0_and_1_attained_or_only_approached(bool hasScope)
    {
        foreach (var counts in Populations(3))
        {
            // Eighteen more members are as good as any number: no threshold tried lies closer to 0 or 1.
            var shares = Enumerable.Range(0, 19).SelectMany(unlisted => Completions(counts, unlisted, hasScope)).ToHashSet();
            var bounds = ShareBounds.Of(counts, null, hasScope);
            Assert.Equal(new ShareBounds(Fraction.Zero, Fraction.One, shares.Contains(Fraction.Zero), shares.Contains(Fraction.One)), bounds);
            AssertTruths(shares, bounds);
        }
    }

    [Fact]
    public void Every_is_the_Kleene_fold_of_in_scope_implies_fulfils()
    {
        foreach (var counts in Populations(6))
        {
            var (inScope, uncertain, _) = counts;
            var fold = Truth.Yes;
            if (inScope.NotSatisfied > 0) fold &= Truth.No;
            if (inScope.Unknown > 0) fold &= Truth.Unknown;
            if (uncertain.NotSatisfied > 0) fold &= Kleene.Not(Truth.Unknown) | Truth.No;
            if (uncertain.Unknown > 0) fold &= Kleene.Not(Truth.Unknown) | Truth.Unknown;
            Assert.Equal(fold, ShareBounds.Of(counts, 0, true).AtLeast(Fraction.One));
        }
    }

    [Fact]
    public void Only_a_population_with_nobody_and_nobody_missing_is_certainly_empty()
    {
        var outside = new MemberCounts(default, default, 3);
        Assert.True(ShareBounds.IsCertainlyEmpty(outside, 0));
        Assert.False(ShareBounds.IsCertainlyEmpty(outside, 1));
        Assert.False(ShareBounds.IsCertainlyEmpty(outside, null));
        Assert.False(ShareBounds.IsCertainlyEmpty(outside with { UncertainScope = new TruthCounts(0, 1, 0) }, 0));
    }

    [Fact]
    public void A_count_lies_between_those_certain_and_those_possible()
    {
        var counts = new MemberCounts(new TruthCounts(1, 2, 4), new TruthCounts(8, 16, 32), 64);
        Assert.Equal(new CountRange(1, 45), CountBounds.Of(counts, 0));
        Assert.Equal(new CountRange(1, 145), CountBounds.Of(counts, 100));
        Assert.Equal(new CountRange(1, null), CountBounds.Of(counts, null));
    }

    private static void AssertTruths(HashSet<Fraction> shares, ShareBounds bounds)
    {
        foreach (var threshold in Thresholds)
        {
            Assert.Equal(Common(shares.Select(share => share >= threshold)), bounds.AtLeast(threshold));
            Assert.Equal(Common(shares.Select(share => share > threshold)), bounds.MoreThan(threshold));
        }
    }

    private static Truth Common(IEnumerable<bool> answers)
    {
        var distinct = answers.Distinct().ToList();
        return distinct.Count == 2 ? Truth.Unknown : Kleene.Of(distinct[0]);
    }

    private static IEnumerable<MemberCounts> Populations(int size) =>
        from c in Splits(size, 7)
        select new MemberCounts(new TruthCounts(c[0], c[1], c[2]), new TruthCounts(c[3], c[4], c[5]), c[6]);

    private static IEnumerable<int[]> Splits(int atMost, int parts)
    {
        if (parts == 0) return [[]];
        return from first in Enumerable.Range(0, atMost + 1)
               from rest in Splits(atMost - first, parts - 1)
               select (int[])[first, .. rest];
    }

    // Each unknown fulfils or not; each member of uncertain scope is out, or in with its truth.
    private static IEnumerable<Fraction> Completions(MemberCounts counts, int unlisted, bool hasScope)
    {
        var (k, m, u) = counts.InScope;
        var (y, n, q) = counts.UncertainScope;
        if (hasScope) q += unlisted;
        else u += unlisted;
        return from u1 in Enumerable.Range(0, u + 1)
               from y1 in Enumerable.Range(0, y + 1)
               from n0 in Enumerable.Range(0, n + 1)
               from q1 in Enumerable.Range(0, q + 1)
               from q0 in Enumerable.Range(0, q - q1 + 1)
               let satisfied = k + u1 + y1 + q1
               let all = satisfied + m + (u - u1) + n0 + q0
               select all == 0 ? Fraction.One : Fraction.Of(satisfied, all);
    }
}
