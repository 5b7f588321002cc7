using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every figure of a commitment occurs in a milestone that cites it.</summary>
internal static class CommitmentFigures
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var citing = plan.Targets
            .SelectMany(target => target.Milestones)
            .SelectMany(milestone => milestone.Declaration.Syntax.Cites.Select(cite => (cite.Text, milestone)))
            .ToLookup(pair => pair.Text, pair => pair.milestone, System.StringComparer.Ordinal);
        foreach (var commitment in plan.Commitments)
        {
            var id = commitment.Syntax.Id.Text;
            if (!citing[id].Any()) continue;
            var written = citing[id].SelectMany(Figures.Of).ToList();
            foreach (var figure in commitment.Syntax.Figures)
            {
                var text = commitment.Source[figure.Span];
                if (written.Any(quantity => IsSame(quantity, figure)) || LeftOut.Names(plan, id, text)) continue;
                errors.ReportFigureNotCovered(id, text, commitment.At(figure.Span));
            }
        }
    }

    private static bool IsSame(BoundQuantity quantity, FigureSyntax figure) =>
        (quantity.Type == BuiltInTypes.Share) == figure.IsShare
        && quantity.Value == (figure.IsShare ? figure.Value * Fraction.Of(1, 100) : figure.Value);
}
