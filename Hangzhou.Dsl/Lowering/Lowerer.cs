using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Lowers a bound plan without errors to what the generator sees. Nothing depends on the order of files.</summary>
public static class Lowerer
{
    /// <summary>The plan, and beside each target where its nodes stand.</summary>
    public static (LoweredPlan Plan, EquatableArray<SourceMap> SourceMaps) LowerPlan(BoundPlan plan)
    {
        var declaration = plan.Plans.Single().Syntax;
        var vocabulary = VocabularyLowerer.LowerVocabulary(plan.Symbols, plan.Evidence);
        var digests = new SourceDigests();
        var targets = plan.Targets
            .OrderBy(target => target.Declaration.Syntax.Number.Value)
            .Select(target => TargetLowerer.LowerTarget(target, declaration, vocabulary, digests))
            .ToImmutableArray();
        var lowered = new LoweredPlan(
            LowerHeader(declaration),
            plan.Goals.Select(goal => new LoweredGoal(goal.Syntax.Name.Text, LowerTitle(goal.Syntax.Title))).ToEquatableArray(),
            vocabulary,
            plan.Assumptions.Select(assumption => LowerAssumption(assumption, vocabulary)).ToEquatableArray(),
            targets.Select(target => target.Target).ToEquatableArray(),
            plan.NotEncoded
                .Select(entry => new LoweredNotEncoded(entry.Syntax.Cite.Text, entry.Syntax.Part?.Value, entry.Syntax.Because.Value))
                .OrderBy(entry => entry.Cite, MilestoneIdOrder.Instance).ThenBy(entry => entry.Part, System.StringComparer.Ordinal)
                .ToEquatableArray());
        return (lowered, targets.Select(target => target.Map).ToEquatableArray());
    }

    internal static LoweredTitle LowerTitle(TitleSyntax? title) => new(title?.English?.Value, title?.Chinese?.Value);

    internal static LoweredTitle LowerTitle(TitleSymbol title) => new(title.English, title.Chinese);

    // Without a baseline nothing in the rules reads one; pace then starts from the year before the plan, if a round is dated in it.
    private static LoweredHeader LowerHeader(PlanSyntax plan) => new(
        plan.Name.Text, LowerTitle(plan.Title), (int)plan.From.Value, (int)plan.To.Value, plan.Edition?.Value ?? "1", plan.Adopted,
        (int)(plan.Baseline?.Value ?? plan.From.Value - 1));

    private static LoweredAssumption LowerAssumption(BoundAssumptionDeclaration assumption, LoweredVocabulary vocabulary)
    {
        var syntax = assumption.Declaration.Syntax;
        var source = assumption.Declaration.Source;
        var expressions = new ExpressionLowerer(vocabulary);
        return new LoweredAssumption(
            assumption.Symbol.Ordinal, assumption.Symbol.Name, VocabularyLowerer.LowerType(assumption.Symbol.Type),
            syntax.Reads?.Value ?? string.Empty,
            assumption.Readings
                .Select(reading => new LoweredReading(
                    reading.Syntax.Name.Text, expressions.LowerExpression(reading.Value), RuleText.Of(source, reading.Syntax.Value.Span)))
                .ToEquatableArray(),
            syntax.Status?.Text, syntax.DecidedBy?.Value);
    }
}
