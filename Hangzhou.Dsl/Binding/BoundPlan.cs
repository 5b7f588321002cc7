using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>A declaration with the file it stands in.</summary>
public sealed record Located<T>(T Syntax, SourceText Source)
    where T : SyntaxNode
{
    /// <summary>The place of a span of the same file.</summary>
    public Location At(TextSpan span) => new(Source, span);
}

/// <summary>All files, bound: every name known, every type agreed, unless an error says otherwise.</summary>
/// <param name="FirstSource">The first file, where what is missing is reported.</param>
/// <param name="Plans">The plan declarations; checking asks for exactly one.</param>
/// <param name="Targets">In order of file and place.</param>
public sealed record BoundPlan(
    SourceText FirstSource, ImmutableArray<Located<PlanSyntax>> Plans, ImmutableArray<Located<GoalSyntax>> Goals, PlanSymbols Symbols,
    ImmutableArray<BoundAssumptionDeclaration> Assumptions, ImmutableArray<BoundDefine> Defines,
    ImmutableArray<BoundTarget> Targets, ImmutableArray<Located<NotEncodedSyntax>> NotEncoded,
    ImmutableArray<Located<CommitmentSyntax>> Commitments, ImmutableArray<BoundCase> Cases)
{
    /// <summary>All milestones as declared.</summary>
    public IEnumerable<Located<MilestoneSyntax>> Milestones =>
        Targets.SelectMany(target => target.Milestones).Select(milestone => milestone.Declaration);

    /// <summary>All fields that some population asks evidence for.</summary>
    public IEnumerable<BoundEvidence> Evidence =>
        Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations).SelectMany(population => population.Evidence);

    /// <summary>All criteria, each with its file.</summary>
    public IEnumerable<(BoundCriterion Criterion, SourceText Source)> Criteria =>
        Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations
            .SelectMany(population => population.Criteria)
            .Select(criterion => (criterion, milestone.Declaration.Source)));

    /// <summary>Every expression of every rule and define with all its pieces, each with its file; a use of a define is one piece.</summary>
    public IEnumerable<(BoundExpression Expression, SourceText Source)> Expressions
    {
        get
        {
            var ofDefines = Defines.Select(define => (define.Body, define.Declaration.Source));
            var ofPopulations = Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations
                .SelectMany(population => new[] { population.Threshold, population.Scope }.OfType<BoundExpression>())
                .Select(expression => (expression, milestone.Declaration.Source)));
            var ofCriteria = Criteria.Select(criterion => (criterion.Criterion.Expression, criterion.Source));
            return ofDefines.Concat(ofPopulations).Concat(ofCriteria)
                .SelectMany(root => BoundChildren.WithinDeclaration(root.Item1).Select(piece => (piece, root.Source)));
        }
    }
}

/// <summary>An assumption with its readings.</summary>
public sealed record BoundAssumptionDeclaration(
    AssumptionSymbol Symbol, Located<AssumptionSyntax> Declaration, ImmutableArray<BoundReading> Readings);

/// <summary>A reading's value, a constant.</summary>
public sealed record BoundReading(ReadingSyntax Syntax, BoundExpression Value);

/// <summary>A define with its body.</summary>
public sealed record BoundDefine(DefineSymbol Symbol, Located<DefineSyntax> Declaration, BoundExpression Body);

/// <summary>A target with its milestones, in the order declared.</summary>
public sealed record BoundTarget(Located<TargetSyntax> Declaration, ImmutableArray<BoundMilestone> Milestones);

/// <summary>A milestone with its populations.</summary>
public sealed record BoundMilestone(Located<MilestoneSyntax> Declaration, ImmutableArray<BoundPopulation> Populations);

/// <summary>Whom a milestone binds, and what they must fulfil.</summary>
/// <param name="Entity">Null for overall, or where it could not be bound.</param>
/// <param name="Evidence">The fields of which a value counts only with evidence, wherever the population reads them.</param>
public sealed record BoundPopulation(
    PopulationSyntax Syntax, EntitySymbol? Entity, BoundExpression? Threshold, BoundExpression? Scope,
    ImmutableArray<BoundCriterion> Criteria, ImmutableArray<BoundEvidence> Evidence);

/// <summary>A field that a population asks evidence for.</summary>
public sealed record BoundEvidence(EntitySymbol Entity, FlatField Field, TextSpan Span);

/// <summary>One line a member must fulfil.</summary>
public sealed record BoundCriterion(CriterionSyntax Syntax, BoundExpression Expression);
