using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Lowers a target with its milestones; node ordinals follow the order of ids, not of the text.</summary>
internal sealed class TargetLowerer
{
    private readonly PlanSyntax _plan;
    private readonly ExpressionLowerer _expressions;
    private readonly SourceMapBuilder _map;

    private TargetLowerer(PlanSyntax plan, ExpressionLowerer expressions, SourceMapBuilder map)
    {
        _plan = plan;
        _expressions = expressions;
        _map = map;
    }

    /// <summary>The target, and where its nodes stand.</summary>
    public static (LoweredTarget Target, SourceMap Map) LowerTarget(
        BoundTarget target, PlanSyntax plan, LoweredVocabulary vocabulary, SourceDigests digests)
    {
        var map = new SourceMapBuilder(target.Declaration.Source, digests);
        var lowerer = new TargetLowerer(plan, new ExpressionLowerer(vocabulary), map);
        var syntax = target.Declaration.Syntax;
        var milestones = target.Milestones
            .OrderBy(milestone => milestone.Declaration.Syntax.Id.Text, MilestoneIdOrder.Instance)
            .Select(lowerer.LowerMilestone)
            .ToEquatableArray();
        return (
            new LoweredTarget((int)syntax.Number.Value, syntax.Goal?.Text ?? string.Empty, Lowerer.LowerTitle(syntax.Title), milestones),
            map.ToMap());
    }

    private LoweredMilestone LowerMilestone(BoundMilestone milestone)
    {
        var syntax = milestone.Declaration.Syntax;
        var node = _map.Add(syntax.Id.Span);
        var pieces = Figures.PiecesOf(milestone).ToList();
        return new LoweredMilestone(
            syntax.Id.Text, node, Lowerer.LowerTitle(syntax.Title), syntax.Cites.Select(cite => cite.Text).ToEquatableArray(),
            LowerTiming(syntax.Timing), PaceMethods.Find(syntax.Pace?.Text) ?? PaceMethod.Linear,
            milestone.Populations.Select(population => LowerPopulation(milestone, population)).ToEquatableArray(),
            RuleText.OfMilestone(milestone.Declaration.Source, syntax),
            Figures.Of(milestone).Select(figure => figure.Written).Distinct().ToEquatableArray(),
            pieces.OfType<BoundAssumption>().Select(use => use.Assumption.Ordinal).Distinct().OrderBy(ordinal => ordinal).ToEquatableArray());
    }

    private LoweredTiming LowerTiming(TimingSyntax? timing) => timing switch
    {
        ByTimingSyntax by => new LoweredByTiming(by.Due),
        DuringTimingSyntax during => new LoweredDuringTiming((int)during.From.Value, (int)during.To.Value),
        FromTimingSyntax from => new LoweredFromTiming(from.From ?? CalendarDate.StartOf((int)_plan.From.Value)),
        EachYearTimingSyntax each => new LoweredEachYearTiming((int)each.From.Value, (int)each.To.Value),
        _ => throw new System.InvalidOperationException("A milestone without errors has a timing."),
    };

    private LoweredPopulation LowerPopulation(BoundMilestone milestone, BoundPopulation population)
    {
        var quantifier = population.Syntax.Quantifier;
        var scopeNode = population.Syntax.Where is { } where ? _map.Add(where.Span) : -1;
        var evidence = population.Evidence.Select(asked => new LoweredEvidence(asked.Entity.Ordinal, asked.Field.Ordinal)).ToEquatableArray();
        var expressions = _expressions.Under(evidence);
        return new LoweredPopulation(
            population.Entity?.Ordinal, LowerQuantifier(population),
            quantifier is ThresholdQuantifierSyntax threshold ? threshold.Operator : ComparisonOperator.AtLeast,
            population.Threshold is { } needed ? expressions.LowerExpression(needed) : null,
            population.Scope is { } scope ? expressions.LowerExpression(scope) : null,
            scopeNode,
            population.Criteria.Select((criterion, index) => LowerCriterion(milestone, criterion, index, expressions)).ToEquatableArray(),
            evidence);
    }

    private static Quantifier LowerQuantifier(BoundPopulation population) => population.Syntax.Quantifier switch
    {
        EveryQuantifierSyntax => Quantifier.Every,
        TheQuantifierSyntax => Quantifier.The,
        OverallQuantifierSyntax => Quantifier.Overall,
        ThresholdQuantifierSyntax => population.Threshold?.Type == BuiltInTypes.Share ? Quantifier.Share : Quantifier.Count,
        var other => throw new System.InvalidOperationException($"No lowering of {other.GetType().Name}."),
    };

    private LoweredCriterion LowerCriterion(BoundMilestone milestone, BoundCriterion criterion, int index, ExpressionLowerer expressions) => new(
        LabelOf(index), RuleText.Of(milestone.Declaration.Source, criterion.Syntax.Span),
        expressions.LowerExpression(criterion.Expression), _map.Add(criterion.Syntax.Span));

    // a, b, … z, aa, ab, …
    private static string LabelOf(int index)
    {
        var last = ((char)('a' + (index % 26))).ToString(CultureInfo.InvariantCulture);
        return index < 26 ? last : LabelOf((index / 26) - 1) + last;
    }
}
