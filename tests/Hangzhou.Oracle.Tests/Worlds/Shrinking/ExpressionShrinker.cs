using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>An expression's own pieces in its place, and shorter chains.</summary>
internal static class ExpressionShrinker
{
    public static IEnumerable<ExpressionDraft> Shrink(ExpressionDraft expression)
    {
        foreach (var piece in expression.Pieces.Skip(1).Where(piece => piece.Type == expression.Type && piece.Subject == expression.Subject))
        {
            yield return piece;
        }

        foreach (var shorter in ShorterChains(expression)) yield return shorter;
        foreach (var simpler in Simpler(expression)) yield return simpler;
        foreach (var operands in Smaller.Inside(expression.Operands, operand => Shrink(operand.Expression).Select(smaller => operand with { Expression = smaller })))
        {
            yield return expression with { Operands = operands };
        }
    }

    // {0} and {1} and {2} → {0} and {1}
    private static IEnumerable<ExpressionDraft> ShorterChains(ExpressionDraft expression)
    {
        if (expression.Tightness != Tightness.Logical || expression.Operands.Length < 3) yield break;
        var word = expression.Form.Contains(" and ", System.StringComparison.Ordinal) ? " and " : " or ";
        foreach (var fewer in Smaller.Without(expression.Operands).Where(fewer => fewer.Length >= 2))
        {
            // Where it stood last it may have needed no parentheses; now it does.
            var places = Enumerable.Range(0, fewer.Length).Select(place => "{" + place.ToString(System.Globalization.CultureInfo.InvariantCulture) + "}");
            var operands = fewer.Select((operand, place) => place == fewer.Length - 1 ? operand : operand with { Least = Tightness.Comparison });
            yield return expression with { Form = string.Join(word, places), Operands = [.. operands] };
        }
    }

    // A truth as it stands at the end: yes or no.
    private static IEnumerable<ExpressionDraft> Simpler(ExpressionDraft expression)
    {
        if (expression.Type != DraftType.Truth || expression.IsConstant) yield break;
        foreach (var word in new[] { "yes", "no" })
        {
            yield return new ExpressionDraft(DraftType.Truth, expression.Subject, Tightness.Primary, word, ImmutableArray<OperandDraft>.Empty, IsConstant: true);
        }
    }
}
