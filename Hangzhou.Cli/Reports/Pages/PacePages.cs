using System;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>How fast a milestone moves, on a page.</summary>
internal static class PacePages
{
    private const decimal Width = 100;
    private const decimal Height = 40;

    /// <summary>Null where no pace was told.</summary>
    public static PaceView? Of(PageContext context, MilestoneReport milestone)
    {
        if (milestone.Pace is not { } pace) return null;
        var populations = context.View.SchemaOf(milestone).Populations;
        var followed = populations[pace.Population];
        var isShare = followed.Quantifier is Quantifier.Every or Quantifier.Share;
        var method = context.Say(Words.Of(pace.Method));
        return new PaceView(
            context.Status(pace.Class), populations.Length > 1 ? Whose(context, milestone, pace, followed) : null,
            context.Say(
                "paceText", Figures.Reached(pace.Base.Value, isShare), Words.Of(pace.Base.Date), Figures.Reached(pace.Value.Value, isShare), Words.Of(pace.Value.Date),
                Figures.Needed(pace.Target.Value, isShare), Words.Of(pace.Target.Date)),
            pace.Ratio is { } ratio ? context.Say("paceRatio", Figures.AtLeastNumber(ratio), method) : context.Say("paceMethod", method), Chart(pace, isShare));
    }

    private static PageText? Whose(PageContext context, MilestoneReport milestone, PaceReport pace, PopulationSchema followed)
    {
        foreach (var population in milestone.Populations)
        {
            if (population.Place == pace.Population) return PopulationPages.Who(context, population, followed);
        }

        return null;
    }

    private static PaceChart Chart(PaceReport pace, bool isShare)
    {
        return new PaceChart(
            X(pace.Base), Y(pace.Base), X(pace.Value), Y(pace.Value), X(pace.Target), Y(pace.Target),
            Figures.Reached(pace.Base.Value, isShare), Figures.Reached(pace.Value.Value, isShare), Figures.Needed(pace.Target.Value, isShare));

        // From the base's date to the later of the other two.
        string X(DatedValue value)
        {
            var last = Math.Max(pace.Target.Date.DayNumber, pace.Value.Date.DayNumber);
            var days = Math.Max(1, last - pace.Base.Date.DayNumber);
            return Percents.Number(Width * (value.Date.DayNumber - pace.Base.Date.DayNumber) / days);
        }

        string Y(DatedValue value)
        {
            var least = Fraction.Min(pace.Base.Value, Fraction.Min(pace.Value.Value, pace.Target.Value));
            var most = Fraction.Max(pace.Base.Value, Fraction.Max(pace.Value.Value, pace.Target.Value));
            return Percents.Number(Height * (1 - Percents.Part(value.Value - least, most - least)));
        }
    }
}
