using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>What the completions say, in whole numbers: a share is counted in parts of 840000, which 1 to 8 and 1000 divide.</summary>
internal static class Expected
{
    /// <summary>Parts in a whole.</summary>
    public const int Whole = 840_000;

    /// <summary>One thousandth, the step just beside a fraction; any two attainable ones lie further apart.</summary>
    public const int Beside = Whole / 1000;

    /// <summary>Every share of at most so many members, up to eight, and the figures just beside each.</summary>
    public static IReadOnlyList<int> Thresholds(int most) =>
    [
        .. Enumerable.Range(1, most)
            .SelectMany(whole => Enumerable.Range(0, whole + 1).Select(part => Whole / whole * part))
            .SelectMany(share => new[] { share - Beside, share, share + Beside })
            .Where(share => share >= 0)
            .Distinct(),
    ];

    /// <summary>A share of nobody is all of it.</summary>
    public static int Share(Outcome outcome) => outcome.InScope == 0 ? Whole : Whole / outcome.InScope * outcome.Fulfilling;

    /// <summary>A number of parts as the fraction it is.</summary>
    public static Fraction AsFraction(int parts) => Fraction.Of(parts, Whole);

    /// <summary>Yes if it is so in every case, no if in none, else unknown.</summary>
    public static Truth Of<T>(ReadOnlySpan<T> cases, Func<T, bool> holds)
    {
        var (some, all) = (false, true);
        foreach (var one in cases)
        {
            var isSo = holds(one);
            some |= isSo;
            all &= isSo;
        }

        return all ? Truth.Yes : some ? Truth.Unknown : Truth.No;
    }

    /// <summary>Kleene's fold of "in scope implies fulfils", each member by itself.</summary>
    public static Truth Every(IEnumerable<Member> members)
    {
        var each = members.Select(Implication).ToList();
        return each.Contains(Truth.No) ? Truth.No : each.Contains(Truth.Unknown) ? Truth.Unknown : Truth.Yes;
    }

    private static Truth Implication(Member member) => Of<bool>(
        Completions.Of(member.Scope).SelectMany(_ => Completions.Of(member.Fulfils), (inScope, fulfils) => !inScope || fulfils).ToArray(),
        isSo => isSo);
}
