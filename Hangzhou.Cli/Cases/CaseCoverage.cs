using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Cases;

/// <summary>How often the cases of a plan saw a criterion with each truth.</summary>
/// <param name="Population">The population's place in its milestone.</param>
internal sealed record CriterionCoverage(string Milestone, int Population, CriterionSchema Criterion, int Yes, int No, int Unknown)
{
    /// <summary>Seen fulfilled, not fulfilled and unknown.</summary>
    public bool IsCovered => Yes > 0 && No > 0 && Unknown > 0;
}

/// <summary>Which criteria the cases of a plan put to the test.</summary>
internal static class CaseCoverage
{
    /// <summary>Every criterion of the plan in its order.</summary>
    public static ImmutableArray<CriterionCoverage> Of(PlanSchema schema, IEnumerable<CaseResult> results)
    {
        var seen = new Dictionary<(string Milestone, int Population, string Label, Truth Truth), int>();
        foreach (var result in results)
        {
            foreach (var population in result.Milestone.Populations)
            {
                foreach (var criterion in population.Members.Where(member => member.Scope == Truth.Yes).SelectMany(member => member.Criteria))
                {
                    var key = (result.MilestoneId, population.Place, criterion.Label, criterion.Truth);
                    seen[key] = seen.GetValueOrDefault(key) + 1;
                }
            }
        }

        return
        [
            .. from target in schema.Targets
               from milestone in target.Milestones
               from population in milestone.Populations.Select((population, place) => (Schema: population, Place: place))
               from criterion in population.Schema.Criteria
               select new CriterionCoverage(
                   milestone.Id, population.Place, criterion,
                   Count(milestone.Id, population.Place, criterion.Label, Truth.Yes),
                   Count(milestone.Id, population.Place, criterion.Label, Truth.No),
                   Count(milestone.Id, population.Place, criterion.Label, Truth.Unknown)),
        ];

        int Count(string milestone, int population, string label, Truth truth) => seen.GetValueOrDefault((milestone, population, label, truth));
    }
}
