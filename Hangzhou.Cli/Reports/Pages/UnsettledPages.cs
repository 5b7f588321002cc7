using System.Collections.Generic;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>How many missing values would settle an unknown verdict, on a page.</summary>
internal static class UnsettledPages
{
    /// <summary>A sentence for each way; none where the verdict is not unknown, and where there is no round that could be added to.</summary>
    public static IEnumerable<string> Of(PageContext context, MilestoneReport milestone)
    {
        if (milestone.UnsettledBy is not { } unsettled || context.View.Report.AsOfRound is null) yield break;
        yield return Sentence(context, "settleYes", unsettled.Yes, unsettled.YesIsProven);
        yield return Sentence(context, "settleNo", unsettled.No, unsettled.NoIsProven);
    }

    private static string Sentence(PageContext context, string key, long? count, bool isProven) => (count, isProven) switch
    {
        ({ } fewest, true) => context.Say(key, Words.Of(fewest)),
        ({ } enough, false) => context.Say(key + "AtMost", Words.Of(enough)),
        (null, true) => context.Say(key + "Never"),
        (null, false) => context.Say(key + "NotFound"),
    };
}
