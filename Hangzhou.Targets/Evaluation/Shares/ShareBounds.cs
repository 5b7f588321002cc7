namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The least and the greatest share of a population that can fulfil: the exact minimum and maximum over all completions
/// of its members' truths, each member's scope and fulfilment completed freely. 0 of 0 is 1.
/// </summary>
/// <param name="LowerAttained">Whether some completion has the lower share; where nobody knows how many are not listed it may only be approached.</param>
/// <param name="UpperAttained">The same of the upper share.</param>
public readonly record struct ShareBounds(Fraction Lower, Fraction Upper, bool LowerAttained, bool UpperAttained)
{
    /// <summary>The bounds of a population.</summary>
    /// <param name="counts">Its listed members.</param>
    /// <param name="unlisted">How many members are not listed; null: nobody knows.</param>
    /// <param name="hasScope">Whether a where narrows it: then the scope of those not listed is unknown too.</param>
    public static ShareBounds Of(MemberCounts counts, long? unlisted, bool hasScope)
    {
        var (k, m, u) = counts.InScope;
        var (y, n, q) = counts.UncertainScope;
        if (unlisted is not { } more) return new ShareBounds(Fraction.Zero, Fraction.One, k == 0, m == 0);
        var unknown = u + (hasScope ? 0 : more);
        var uncertain = q + (hasScope ? more : 0);
        return new ShareBounds(
            Share(k, k + m + unknown + n + uncertain),
            Share(k + unknown + y + uncertain, k + m + unknown + y + uncertain),
            true,
            true);
    }

    /// <summary>Whether the population certainly has no member in scope, so that a share of it says nothing.</summary>
    public static bool IsCertainlyEmpty(MemberCounts counts, long? unlisted) =>
        unlisted == 0 && counts.InScope.Total + counts.UncertainScope.Total == 0;

    /// <summary>Whether the share is at least the required one.</summary>
    public Truth AtLeast(Fraction required) =>
        Lower >= required ? Truth.Yes : Upper < required || (Upper == required && !UpperAttained) ? Truth.No : Truth.Unknown;

    /// <summary>Whether the share is more than the required one.</summary>
    public Truth MoreThan(Fraction required) =>
        Lower > required || (Lower == required && !LowerAttained) ? Truth.Yes : Upper <= required ? Truth.No : Truth.Unknown;

    private static Fraction Share(long part, long whole) => whole == 0 ? Fraction.One : Fraction.Of(part, whole);
}
