using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds targets with their milestones, populations and criteria.</summary>
internal sealed class MilestoneBinder
{
    private readonly BindingContext _context;

    public MilestoneBinder(BindingContext context) => _context = context;

    /// <summary>Binds a target.</summary>
    public BoundTarget BindTarget(Located<TargetSyntax> target) => new(
        target,
        target.Syntax.Milestones
            .Select(milestone => BindMilestone(new Located<MilestoneSyntax>(milestone, target.Source)))
            .ToImmutableArray());

    private BoundMilestone BindMilestone(Located<MilestoneSyntax> milestone)
    {
        var hasWindow = milestone.Syntax.Timing is EachYearTimingSyntax;
        var populations = milestone.Syntax.Populations
            .Select(population => BindPopulation(population, milestone.Source, hasWindow))
            .ToImmutableArray();
        CheckSize(milestone, populations);
        return new BoundMilestone(milestone, populations);
    }

    private void CheckSize(Located<MilestoneSyntax> milestone, ImmutableArray<BoundPopulation> populations)
    {
        var errors = _context.ErrorsIn(milestone.Source);
        var measure = new ExpressionMeasure();
        var expressions = populations
            .SelectMany(population => population.Criteria.Select(criterion => criterion.Expression).Prepend(population.Scope))
            .OfType<BoundExpression>()
            .ToList();
        var isShallow = expressions.Select(expression => measure.AcceptDepth(expression, errors)).ToList().TrueForAll(accepted => accepted);
        if (!isShallow || !measure.AcceptNodes(expressions, milestone.Syntax.Id.Span, errors)) return;
        var before = _context.Pieces;
        _context.Pieces += measure.NodesOf(expressions);
        if (before <= Limits.PiecesOfPlan && _context.Pieces > Limits.PiecesOfPlan)
            errors.ReportTooManyNodesOfPlan(_context.Pieces, milestone.Syntax.Id.Span);
    }

    private BoundPopulation BindPopulation(PopulationSyntax syntax, SourceText source, bool hasWindow)
    {
        var expressions = new ExpressionBinder(_context, source);
        var entity = BindEntity(syntax, source);
        var threshold = BindThreshold(syntax.Quantifier, expressions, source);
        var isLost = entity is null && syntax.Quantifier is not OverallQuantifierSyntax;
        if (isLost) return new BoundPopulation(syntax, null, threshold, null, ImmutableArray<BoundCriterion>.Empty, ImmutableArray<BoundEvidence>.Empty);

        var subject = entity is null ? (Subject)NoSubject.Instance : new MemberSubject(entity);
        var scope = new Scope(subject, null, hasWindow);
        return new BoundPopulation(
            syntax, entity, threshold,
            syntax.Where is null ? null : expressions.BindTruth(syntax.Where, scope),
            syntax.Criteria.Select(criterion => new BoundCriterion(criterion, expressions.BindTruth(criterion.Expression, scope))).ToImmutableArray(),
            new EvidenceBinder(_context, source).BindEvidence(entity, syntax.Evidence));
    }

    private EntitySymbol? BindEntity(PopulationSyntax syntax, SourceText source)
    {
        if (syntax.Entity is not { } name || syntax.Quantifier is OverallQuantifierSyntax) return null;
        var errors = _context.ErrorsIn(source);
        var byName = _context.Symbols.FindEntity(name.Text);
        var byPlural = _context.Symbols.FindRoster(name.Text);
        switch (syntax.Quantifier)
        {
            case TheQuantifierSyntax when byName is { IsSingle: false }: errors.ReportTheNeedsSingle(byName, name.Span); return null;
            case TheQuantifierSyntax when byName is not null: return byName;
            case not TheQuantifierSyntax when byName is { IsSingle: true }: errors.ReportSingleNeedsThe(byName.Name, name.Span); return null;
            case ThresholdQuantifierSyntax when byPlural is not null: return byPlural;
            case ThresholdQuantifierSyntax when byName is not null: errors.ReportPluralNeeded(name.Text, name.Span, byName.Plural); return null;
            case EveryQuantifierSyntax when byName is not null: return byName;
            case not ThresholdQuantifierSyntax when byPlural is not null: errors.ReportSingularNeeded(name.Text, name.Span, byPlural.Name); return null;
        }

        if (!_context.LostNames.Contains(name.Text)) errors.ReportUnknownEntity(name.Text, name.Span, KnownAfter(syntax.Quantifier));
        return null;
    }

    private IEnumerable<string> KnownAfter(QuantifierSyntax quantifier) => quantifier switch
    {
        TheQuantifierSyntax => _context.Symbols.Entities.Where(entity => entity.IsSingle).Select(entity => entity.Name),
        ThresholdQuantifierSyntax => _context.Symbols.Entities.Select(entity => entity.Plural),
        _ => _context.Symbols.Entities.Select(entity => entity.Name),
    };

    private BoundExpression? BindThreshold(QuantifierSyntax quantifier, ExpressionBinder expressions, SourceText source)
    {
        if (quantifier is not ThresholdQuantifierSyntax threshold) return null;
        var bound = expressions.BindHowMany(threshold.Threshold, new Scope(NoSubject.Instance, null, HasWindow: false));
        if (bound is BoundQuantity or BoundAssumption or BoundError) return bound;
        _context.ErrorsIn(source).ReportThresholdNotConstant(threshold.Threshold.Span);
        return new BoundError(bound.Span);
    }
}
