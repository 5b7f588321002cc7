using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <content>Counting, summing and folding.</content>
internal sealed partial class ExpressionGenerator
{
    private ExpressionDraft? CountOf(DraftScope scope, int size)
    {
        if (Collection(scope) is not { } collection) return null;
        if (size <= 1 || _chance.Percent(25)) return Make(DraftType.Count, scope, Tightness.Primary, "count of " + collection.Path);
        return Truth(scope.Inside(collection), size - 1) is { } where
            ? Make(DraftType.Count, scope, Tightness.Open, $"count of {collection.Path} where {{0}}", (where, Tightness.If))
            : null;
    }

    private ExpressionDraft? SumOver(DraftType type, DraftScope scope, int size)
    {
        if (Collection(scope) is not { } collection) return null;
        var inside = scope.Inside(collection);
        if (Quantity(type, inside, size / 2) is not { } value) return null;
        if (size <= 2 || _chance.Percent(40)) return Make(type, scope, Tightness.Primary, $"sum of {{0}} over {collection.Path}", (value, Tightness.Sum));
        return Truth(inside, size / 2) is { } where
            ? Make(type, scope, Tightness.Open, $"sum of {{0}} over {collection.Path} where {{1}}", (value, Tightness.Sum), (where, Tightness.If))
            : null;
    }

    // at least 2 of X where C
    private ExpressionDraft? Threshold(DraftScope scope, int size)
    {
        if (Collection(scope) is not { } collection || Amount(scope, size / 3) is not { } amount) return null;
        var head = _chance.One("at least", "at least", "more than", "at most", "less than") + " {0} of " + collection.Path;
        if (size <= 2 || _chance.Percent(25)) return Make(DraftType.Truth, scope, Tightness.Comparison, head, (amount, Tightness.Primary));
        return Truth(scope.Inside(collection), size / 2) is { } where
            ? Make(DraftType.Truth, scope, Tightness.Open, head + " where {1}", (amount, Tightness.Primary), (where, Tightness.If))
            : null;
    }

    private ExpressionDraft? Amount(DraftScope scope, int size)
    {
        if (_chance.Percent(40)) return Constant(DraftType.Count, scope, FigureWords.WholeNumber(_chance));
        if (_chance.Percent(30)) return Constant(DraftType.Share, scope, FigureWords.Of(DraftType.Share, _chance));
        return Quantity(_chance.One(DraftType.Count, DraftType.Share, DraftType.Number), scope, size) is { } amount
            ? amount with { Tightness = AsAmount(amount) }
            : null;
    }

    // Only a figure, a name or a parenthesis may be a threshold: count of X is none of them.
    private static Tightness AsAmount(ExpressionDraft amount) =>
        amount.Tightness == Tightness.Primary && !amount.Form.Contains(' ', System.StringComparison.Ordinal) ? Tightness.Primary : Tightness.If;

    private ExpressionDraft? AnyOf(DraftScope scope, int size) =>
        Collection(scope) is { } collection && Truth(scope.Inside(collection), size - 1) is { } where
            ? Make(DraftType.Truth, scope, Tightness.Open, $"any {collection.Path} where {{0}}", (where, Tightness.If))
            : null;

    private ExpressionDraft? EveryOf(DraftScope scope, int size)
    {
        if (Collection(scope) is not { } collection) return null;
        var inside = scope.Inside(collection);
        if (Truth(inside, size / 2) is not { } has) return null;
        if (_chance.Percent(50)) return Make(DraftType.Truth, scope, Tightness.Open, $"every {collection.Path} has {{0}}", (has, Tightness.If));
        return Truth(inside, size / 2) is { } where
            ? Make(DraftType.Truth, scope, Tightness.Open, $"every {collection.Path} where {{0}} has {{1}}", (where, Tightness.Logical), (has, Tightness.If))
            : null;
    }

    // The subject's own collections more often than whole rosters, of which there are always some.
    private DraftCollection? Collection(DraftScope scope)
    {
        var all = _reach.Collections(scope);
        var own = all.Where(collection => collection.IsOwned || collection.IsReportable).ToList();
        if (own.Count > 0 && _chance.Percent(55)) return _chance.Of(own);
        return all.Count == 0 ? null : _chance.Of(all);
    }
}
