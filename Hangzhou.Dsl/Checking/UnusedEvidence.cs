using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>What evidence is asked for is read.</summary>
internal static class UnusedEvidence
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Targets.SelectMany(target => target.Milestones))
        {
            foreach (var population in milestone.Populations.Where(population => !population.Evidence.IsEmpty)) Check(population, milestone.Declaration.Source, errors);
        }
    }

    private static void Check(BoundPopulation population, SourceText source, CheckingErrors errors)
    {
        var rules = population.Criteria.Select(criterion => criterion.Expression).Prepend(population.Scope).OfType<BoundExpression>();
        var read = new HashSet<(EntitySymbol, FlatField)>(rules.SelectMany(BoundReads.Of));
        foreach (var asked in population.Evidence.Where(asked => !read.Contains((asked.Entity, asked.Field))))
        {
            errors.ReportUnusedEvidence(asked.Field.Path, new Location(source, asked.Span));
        }
    }
}
