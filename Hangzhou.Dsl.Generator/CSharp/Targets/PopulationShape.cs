using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Columns;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>A population with what its methods look like.</summary>
/// <param name="Index">Its place in its milestone.</param>
/// <param name="ClassName">Its nested class; null when it is the only one, and its methods stand in the milestone's.</param>
/// <param name="Entity">Null for overall.</param>
/// <param name="Subject">Whom its criteria are read for.</param>
/// <param name="NeedsContext">Whether its rule reads more than the member.</param>
internal sealed record PopulationShape(
    LoweredPopulation Population, int Index, string? ClassName, NamedEntity? Entity, Subject Subject, bool NeedsContext)
{
    /// <summary>The comparison that pace can follow: the one numeric or level comparison among the criteria; null where there is none or there are several.</summary>
    public LoweredCompare? Measure { get; } = FindMeasure(Population);

    /// <summary>For each criterion, whether it goes over columns; none where no criterion does.</summary>
    public IReadOnlyList<bool> OverColumns { get; } = Population.Criteria
        .Select(criterion => ColumnCriteria.HasAny(Population) && ColumnCriteria.IsOverColumns(criterion.Expression))
        .ToList();

    /// <summary>Whether some criterion goes over columns.</summary>
    public bool HasColumns => OverColumns.Contains(true);

    /// <summary>Whether the where, or its lack, is told over columns too.</summary>
    public bool ScopeOverColumns { get; } = ColumnCriteria.HasAny(Population) && (Population.Scope is null || ColumnCriteria.IsOverColumns(Population.Scope));

    /// <summary>Whether all of it goes over columns.</summary>
    public bool IsWhollyOverColumns => ScopeOverColumns && !OverColumns.Contains(false);

    public static PopulationShape Of(LoweredPopulation population, int index, string? className, TargetVocabulary vocabulary)
    {
        var entity = population.Entity is { } ordinal ? vocabulary.Entity(ordinal) : null;
        var reads = population.Criteria.Select(criterion => criterion.Expression);
        if (population.Scope is { } scope) reads = reads.Append(scope);
        return new PopulationShape(
            population, index, className, entity, entity is null ? Subject.Overall : Subject.Of(entity),
            entity is null || reads.Any(ContextNeed.Of));
    }

    private static LoweredCompare? FindMeasure(LoweredPopulation population)
    {
        if (population.Quantifier is not (Lowering.Quantifier.The or Lowering.Quantifier.Overall)) return null;
        var comparisons = population.Criteria.Select(criterion => criterion.Expression).OfType<LoweredCompare>().Where(IsMeasure).ToList();
        return comparisons.Count == 1 ? comparisons[0] : null;
    }

    private static bool IsMeasure(LoweredCompare compare) =>
        compare.Domain is ComparedDomain.Quantity or ComparedDomain.Level
        && compare.Operator is not (Syntax.ComparisonOperator.Is or Syntax.ComparisonOperator.IsNot);
}
