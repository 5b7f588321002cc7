using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>No population asks the same twice.</summary>
internal static class RepeatedCriteria
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Targets.SelectMany(target => target.Milestones))
        {
            foreach (var population in milestone.Populations) Check(population, milestone.Declaration.Source, errors);
        }
    }

    private static void Check(BoundPopulation population, SourceText source, CheckingErrors errors)
    {
        var first = new Dictionary<string, Location>(System.StringComparer.Ordinal);
        foreach (var criterion in population.Criteria)
        {
            var location = new Location(source, criterion.Syntax.Span);
            var text = string.Join(" ", source[criterion.Syntax.Span].Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
            if (first.TryGetValue(text, out var earlier)) errors.ReportRepeatedCriterion(location, earlier);
            else first.Add(text, location);
        }
    }
}
