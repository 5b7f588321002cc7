using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Binding;

/// <summary>The figures of a rule: its quantities, without those that say all, none or at least one.</summary>
public static class Figures
{
    /// <summary>In the order written, defines written out.</summary>
    public static IEnumerable<BoundQuantity> Of(BoundMilestone milestone) =>
        PiecesOf(milestone).OfType<BoundQuantity>().Where(IsFigure);

    /// <summary>All pieces of the rule's expressions, defines written out.</summary>
    public static IEnumerable<BoundExpression> PiecesOf(BoundMilestone milestone) => milestone.Populations
        .SelectMany(population => new[] { population.Threshold, population.Scope }
            .Concat(population.Criteria.Select(criterion => criterion.Expression)))
        .OfType<BoundExpression>()
        .SelectMany(BoundChildren.WithDescendants);

    private static bool IsFigure(BoundQuantity quantity)
    {
        var isShare = quantity.Type == BuiltInTypes.Share;
        return !quantity.Value.Numerator.IsZero && (quantity.Value != Fraction.Of(1) || !(isShare || IsPlain(quantity.Type)));
    }

    private static bool IsPlain(TypeSymbol type) => type == BuiltInTypes.Count || type == BuiltInTypes.Number;
}
