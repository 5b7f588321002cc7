using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>From members' truths to the truth of a population.</summary>
internal static class Shares
{
    public static SevenCounts Count(IReadOnlyList<JudgedMember> members)
    {
        long k = 0, m = 0, u = 0, y = 0, n = 0, q = 0, outside = 0;
        foreach (var member in members)
        {
            switch (member.Scope, member.Truth)
            {
                case (Tri.No, _): outside++; break;
                case (Tri.Yes, Tri.Yes): k++; break;
                case (Tri.Yes, Tri.No): m++; break;
                case (Tri.Yes, Tri.Unknown): u++; break;
                case (Tri.Unknown, Tri.Yes): y++; break;
                case (Tri.Unknown, Tri.No): n++; break;
                default: q++; break;
            }
        }

        return new SevenCounts(k, m, u, y, n, q, outside);
    }

    /// <summary>The counts with those not listed: unknown, and of unknown scope where there is one.</summary>
    public static SevenCounts WithUnlisted(SevenCounts counts, long unlisted, bool hasScope) => hasScope
        ? counts with { MaybeUnknown = counts.MaybeUnknown + unlisted }
        : counts with { Unknown = counts.Unknown + unlisted };

    /// <summary>Whether nobody is bound, whatever is reported.</summary>
    public static bool IsCertainlyEmpty(SevenCounts all, long? unlisted) =>
        unlisted == 0 && all.Satisfied + all.NotSatisfied + all.Unknown + all.MaybeSatisfied + all.MaybeNotSatisfied + all.MaybeUnknown == 0;

    /// <summary>The least and the greatest share that can fulfil.</summary>
    public static Range ShareOf(SevenCounts counts, long? unlisted, bool hasScope)
    {
        if (unlisted is not { } number)
        {
            return new Range(Ratio.Zero, Ratio.One, counts.Satisfied == 0, counts.NotSatisfied == 0);
        }

        var (k, m, u, y, n, q, _) = WithUnlisted(counts, number, hasScope);
        return new Range(Quotient(k, k + m + u + n + q), Quotient(k + u + y + q, k + m + u + y + q), true, true);
    }

    /// <summary>The least and the greatest number that can fulfil.</summary>
    public static Range NumberOf(SevenCounts counts, long? unlisted, bool hasScope)
    {
        if (unlisted is not { } number) return new Range(Ratio.Of(counts.Satisfied), null, true, false);
        var (k, _, u, y, _, q, _) = WithUnlisted(counts, number, hasScope);
        return new Range(Ratio.Of(k), Ratio.Of(k + u + y + q), true, true);
    }

    /// <summary>Yes when even the least is enough, no when even the greatest is not.</summary>
    public static Tri Truth(Range range, ComparisonOperator @operator, Ratio? required)
    {
        if (required is null) return Tri.Unknown;
        var low = End.At(range.Lower, range.IsLowerAttained);
        var high = range.Upper is null ? End.Above : End.At(range.Upper, range.IsUpperAttained);
        return IntervalComparison.Compare(@operator, new Interval(low, high), Interval.Exactly(required));
    }

    private static Ratio Quotient(long part, long whole) => whole == 0 ? Ratio.One : Ratio.Of(part, whole);
}
