using System.Collections.Immutable;

namespace Hangzhou.Cli.Reports;

/// <summary>Sentences that stand on every page that needs them.</summary>
internal static class Notices
{
    /// <summary>Wherever a round with invented values counts.</summary>
    public const string Illustrative = "Illustrative: invented values, which nobody reported.";

    /// <summary>How to read a table of verdicts.</summary>
    public static ImmutableArray<string> Legend { get; } =
    [
        "unknown: what is reported does not tell. lost: held at an earlier round, not now. not yet due: the pace cannot be told.",
        "known k of n: so many are known to fulfil it; the true share lies between 'at least' and 'at most', whatever the missing reports say.",
    ];
}
