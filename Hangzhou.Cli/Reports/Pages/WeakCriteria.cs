using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>The criteria that most members fail, over the whole plan.</summary>
internal static class WeakCriteria
{
    private const int Most = 10;

    public static List<WeakCriterionView> Of(PageContext context) =>
    [
        .. Failing(context)
            .OrderByDescending(weak => (long)weak.Criterion.FulfilNot)
            .Take(Most),
    ];

    private static IEnumerable<WeakCriterionView> Failing(PageContext context)
    {
        foreach (var milestone in context.View.Report.Targets.SelectMany(target => target.Milestones))
        {
            var schema = context.View.SchemaOf(milestone);
            foreach (var report in milestone.Populations)
            {
                var population = PopulationPages.Of(context, milestone.Id, report, schema.Populations[report.Place]);
                if (population.Counts is null) continue;
                var bound = report.Counts.InScope.Total;
                foreach (var criterion in population.Criteria)
                {
                    if (criterion.FulfilNot == 0) continue;
                    yield return new WeakCriterionView(context.Link(milestone), population.Who, criterion, bound, Percents.Of(criterion.FulfilNot, bound));
                }
            }
        }
    }
}
