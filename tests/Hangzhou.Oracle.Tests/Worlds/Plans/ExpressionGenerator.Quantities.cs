using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <content>Figures and reckoning. What an operation gives is told here once more, apart from the product's own table.</content>
internal sealed partial class ExpressionGenerator
{
    /// <summary>A quantity whose type stands by itself: no figure that would be read by what it meets.</summary>
    private ExpressionDraft? Quantity(DraftType type, DraftScope scope, int size) =>
        size <= 1 ? QuantityLeaf(type, scope) : Draw(FormsOf(type, scope, size)) ?? QuantityLeaf(type, scope);

    /// <summary>A quantity in a place that fixes its type: a figure without a unit will do.</summary>
    private ExpressionDraft? Met(DraftType type, DraftScope scope, int size) =>
        _chance.Percent(35) ? Figure(type, scope) : Quantity(type, scope, size);

    private ExpressionDraft Figure(DraftType type, DraftScope scope) => Constant(type, scope, FigureWords.Of(type, _chance));

    private ExpressionDraft? QuantityLeaf(DraftType type, DraftScope scope)
    {
        var isBare = type.Kind is DraftKind.Number or DraftKind.Count;
        if (!isBare && _chance.Percent(25)) return Figure(type, scope);
        return NamedOrAssumed(type, scope) ?? (isBare ? Bare(type, scope) : Figure(type, scope));
    }

    // Where there is no number to name: a count of something, or a product of figures, is one.
    private ExpressionDraft? Bare(DraftType type, DraftScope scope)
    {
        if (type == DraftType.Count) return CountOf(scope, size: 1);
        var (left, right) = (Figure(type, scope), Figure(type, scope));
        return Make(type, scope, Tightness.Product, "{0} * {1}", (left, Tightness.Product), (right, Tightness.Negation));
    }

    private List<(int, Func<ExpressionDraft?>)> FormsOf(DraftType type, DraftScope scope, int size)
    {
        var forms = new List<(int, Func<ExpressionDraft?>)>
        {
            (6, () => QuantityLeaf(type, scope)),
            (2, () => Sum(type, type, type, '+', scope, size)),
            (2, () => SumOver(type, scope, size)),
            (1, () => Quantity(type, scope, size - 1) is { } inner ? AtRound(inner, scope) : null),
            (1, () => Negation(type, scope, size)),
        };
        forms.AddRange(type.Kind switch
        {
            DraftKind.Number => NumberForms(scope, size),
            DraftKind.Count => CountForms(scope, size),
            _ => MeasureForms(type, scope, size),
        });
        if (type == DraftType.Share) forms.AddRange(ShareForms(scope, size));
        if (type == DraftType.Points) forms.Add((6, () => Sum(DraftType.Points, DraftType.Share, DraftType.Share, '-', scope, size)));
        return forms;
    }

    private IEnumerable<(int, Func<ExpressionDraft?>)> NumberForms(DraftScope scope, int size)
    {
        var (number, count, share) = (DraftType.Number, DraftType.Count, DraftType.Share);
        yield return (2, () => Sum(number, number, number, '-', scope, size));
        yield return (2, () => Sum(number, count, count, '-', scope, size));
        yield return (1, () => Sum(number, count, number, _chance.One('+', '-'), scope, size));
        yield return (1, () => Sum(number, number, count, _chance.One('+', '-'), scope, size));
        yield return (2, () => Product(number, number, number, '*', scope, size));
        yield return (1, () => Product(number, count, number, '*', scope, size));
        yield return (1, () => Product(number, share, count, '*', scope, size));
        yield return (1, () => Product(number, count, share, '*', scope, size));
        yield return (2, () => Product(number, number, number, '/', scope, size));
        yield return (1, () => Product(number, number, count, '/', scope, size));
        yield return (1, () => Product(number, count, number, '/', scope, size));
        yield return (2, () => ShareOf(number, count, scope, size));
        yield return (2, () => ShareOf(number, number, scope, size));
        yield return (1, () => Product(number, number, number, '*', scope, size, isRightBare: true));
        yield return (1, () => Product(number, number, number, '/', scope, size, isRightBare: true));
    }

    private IEnumerable<(int, Func<ExpressionDraft?>)> CountForms(DraftScope scope, int size)
    {
        var count = DraftType.Count;
        yield return (7, () => CountOf(scope, size));
        yield return (1, () => Product(count, count, count, '*', scope, size));
        yield return (1, () => Quantity(count, scope, size - 1) is { } left
            ? Make(count, scope, Tightness.Sum, "{0} + " + FigureWords.WholeNumber(_chance), (left, Tightness.Sum))
            : null);
    }

    private IEnumerable<(int, Func<ExpressionDraft?>)> MeasureForms(DraftType type, DraftScope scope, int size)
    {
        if (type != DraftType.Share) yield return (2, () => Sum(type, type, type, '-', scope, size));
        foreach (var plain in new[] { DraftType.Number, DraftType.Count })
        {
            // A count of shares is a number.
            if (type == DraftType.Share && plain == DraftType.Count) continue;
            yield return (1, () => Product(type, plain, type, '*', scope, size));
            yield return (1, () => Product(type, type, plain, '*', scope, size));
        }

        yield return (1, () => Product(type, DraftType.Share, type, '*', scope, size));
        yield return (1, () => Product(type, type, DraftType.Share, '*', scope, size));
        yield return (1, () => Product(type, type, DraftType.Number, '/', scope, size));
        yield return (1, () => Product(type, type, DraftType.Number, _chance.One('*', '/'), scope, size, isRightBare: true));
        yield return (1, () => Product(type, type, DraftType.Count, '/', scope, size));
        yield return (3, () => ShareOf(type, type, scope, size));
    }

    private IEnumerable<(int, Func<ExpressionDraft?>)> ShareForms(DraftScope scope, int size)
    {
        var (share, points) = (DraftType.Share, DraftType.Points);
        yield return (1, () => Sum(share, share, points, _chance.One('+', '-'), scope, size));
        yield return (1, () => Sum(share, points, share, '+', scope, size));
        yield return (6, () => Ratio(scope, size));
    }

    // x / y of one kind; of two numbers it is a number
    private ExpressionDraft? Ratio(DraftScope scope, int size)
    {
        var type = _chance.One(DraftType.Count, DraftType.Share, DraftType.Points, new(DraftKind.Area), new(DraftKind.Mass), new(DraftKind.Money, "USD"));
        return Product(DraftType.Share, type, type, '/', scope, size);
    }

    private ExpressionDraft? Sum(DraftType type, DraftType left, DraftType right, char sign, DraftScope scope, int size) =>
        Chain(type, left, right, sign, scope, size, Tightness.Sum, Tightness.Product);

    private ExpressionDraft? Product(DraftType type, DraftType left, DraftType right, char sign, DraftScope scope, int size, bool isRightBare = false) =>
        isRightBare
            ? Quantity(left, scope, size - 1) is { } only
                ? Make(type, scope, Tightness.Product, "{0} " + sign + " " + FigureWords.WholeNumber(_chance), (only, Tightness.Product))
                : null
            : Chain(type, left, right, sign, scope, size, Tightness.Product, Tightness.Negation);

    private ExpressionDraft? Chain(
        DraftType type, DraftType left, DraftType right, char sign, DraftScope scope, int size, Tightness tightness, Tightness next)
    {
        var share = _chance.From(0, size - 1);
        if (Quantity(left, scope, share) is not { } first || Quantity(right, scope, size - 1 - share) is not { } second) return null;
        return Make(type, scope, tightness, "{0} " + sign + " {1}", (first, tightness), (second, next));
    }

    private ExpressionDraft? ShareOf(DraftType type, DraftType of, DraftScope scope, int size)
    {
        if (Quantity(DraftType.Share, scope, size / 3) is not { } share || Quantity(of, scope, size / 2) is not { } whole) return null;
        return Make(type, scope, Tightness.ShareOf, "{0} of {1}", (share, LeastOfShare(share)), (whole, Tightness.ShareOf));
    }

    // (x at 2027) of y: the year's digits before 'of' would be read as a threshold's.
    private static Tightness LeastOfShare(ExpressionDraft share) => char.IsAsciiDigit(share.Form[^1]) ? Tightness.Primary : Tightness.InYear;

    private ExpressionDraft? Negation(DraftType type, DraftScope scope, int size) =>
        Quantity(type, scope, size - 1) is { IsConstant: false } inner
            ? Make(type, scope, Tightness.Negation, "-{0}", (inner, Tightness.Negation))
            : null;
}
