using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The bounds of a share or number, drawn.</summary>
internal static class BarPages
{
    /// <summary>Null where there is nobody to draw.</summary>
    public static BarView? Of(PageContext context, PopulationReport report, string who)
    {
        if (report.Truth is null || report.Bounds is not { } bounds) return null;
        var isCount = report.Quantifier == Quantifier.Count;
        var whole = isCount ? WholeOf(report, bounds) : Fraction.One;
        var (sure, end) = (Percents.Part(bounds.Lower, whole), Percents.Part(bounds.Upper ?? whole, whole));
        return new BarView(
            Percents.Of(sure), Percents.Of(end - sure), Percents.Of(sure),
            report.Required is { } required ? Percents.Of(Percents.Part(required.Value, whole)) : null,
            context.Say("barText", who, Low(bounds, isCount), High(context, bounds, isCount), Needed(context, report, isCount)));
    }

    // A number of members has no whole of its own: the bar holds all that may fulfil it, and the threshold.
    private static Fraction WholeOf(PopulationReport report, Bounds bounds)
    {
        var most = Fraction.Max(bounds.Upper ?? bounds.Lower, report.Required?.Value ?? Fraction.Zero);
        return most.Sign > 0 ? most : Fraction.One;
    }

    private static string Low(Bounds bounds, bool isCount) => isCount ? Figures.Number(bounds.Lower) : Figures.AtLeastPercent(bounds.Lower);

    private static string High(PageContext context, Bounds bounds, bool isCount) => bounds.Upper switch
    {
        null => isCount ? context.Say("anyNumber") : Figures.AtMostPercent(Fraction.One),
        { } upper => isCount ? Figures.Number(upper) : Figures.AtMostPercent(upper),
    };

    private static string Needed(PageContext context, PopulationReport report, bool isCount) => report.Required switch
    {
        null => context.Say("notGiven"),
        { } required => isCount ? Figures.Number(required.Value) : Figures.NearPercent(required.Value),
    };
}
