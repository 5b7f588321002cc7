namespace Hangzhou.Targets.Evaluation;

/// <summary>How many of a population fulfil, at least and at most.</summary>
public static class CountBounds
{
    /// <summary>From those certain to those and all that may; without an upper end where nobody knows how many are not listed.</summary>
    /// <param name="counts">Its listed members.</param>
    /// <param name="unlisted">How many members are not listed; null: nobody knows.</param>
    public static CountRange Of(MemberCounts counts, long? unlisted)
    {
        long certain = counts.InScope.Satisfied;
        var possible = counts.InScope.Unknown + (long)counts.UncertainScope.Satisfied + counts.UncertainScope.Unknown;
        return new CountRange(certain, certain + possible + unlisted);
    }
}
