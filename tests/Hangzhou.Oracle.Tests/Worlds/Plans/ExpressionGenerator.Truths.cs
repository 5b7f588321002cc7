using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <content>What is true or not.</content>
internal sealed partial class ExpressionGenerator
{
    private static readonly string[] Orders =
    [
        "at least", "at least", "at most", "more than", "less than", "is", "is not", ">=", "<=", ">", "<", "=", "!=",
    ];

    private static readonly string[] Same = ["is", "is not", "=", "!="];

    private static readonly DraftType[] Quantities =
    [
        DraftType.Number, DraftType.Number, DraftType.Count, DraftType.Count, DraftType.Share, DraftType.Share, DraftType.Points,
        new(DraftKind.Area), new(DraftKind.Area), new(DraftKind.Mass), new(DraftKind.Money, "USD"), new(DraftKind.Money, "EUR"),
    ];

    /// <summary>An expression that is true or not.</summary>
    public ExpressionDraft? Truth(DraftScope scope, int size)
    {
        var leaves = LeafForms(scope, size);
        return Draw(size <= 3 ? leaves : [.. leaves, .. JoinForms(scope, size)]);
    }

    /// <summary>The truth inside many others: each level turns it round, or joins it with a word.</summary>
    public ExpressionDraft Deep(ExpressionDraft truth, DraftScope scope)
    {
        for (var levels = _chance.From(20, 30); levels > 0; levels--)
        {
            truth = _chance.Percent(50)
                ? Make(DraftType.Truth, scope, Tightness.Not, "not {0}", (truth, Tightness.Not))
                : Make(DraftType.Truth, scope, Tightness.Logical, "{0} " + _chance.One("and yes", "or no"), (truth, Tightness.Comparison));
        }

        return truth;
    }

    private List<(int, Func<ExpressionDraft?>)> LeafForms(DraftScope scope, int size) =>
    [
        (3, () => NamedOrAssumed(DraftType.Truth, scope)),
        (1, () => _chance.Percent(15) ? Constant(DraftType.Truth, scope, _chance.One("yes", "no")) : null),
        (12, () => CompareQuantities(scope, size)),
        (2, () => BetweenQuantities(scope, size)),
        (1, () => InQuantities(scope, size)),
        (3, () => CompareTimes(scope)),
        (2, () => CompareLevels(scope)),
        (2, () => CompareTexts(scope)),
        (2, () => CompareChoices(scope)),
        (2, () => Includes(scope)),
        (1, () => CompareTruths(scope, size)),
        (2, () => Reported(scope)),
        (2, () => Falls(scope)),
        (2, () => Stays(scope)),
        (3, () => Threshold(scope, size)),
    ];

    private List<(int, Func<ExpressionDraft?>)> JoinForms(DraftScope scope, int size) =>
    [
        (6, () => Joined(scope, size)),
        (3, () => Truth(scope, size - 1) is { } inner ? Make(DraftType.Truth, scope, Tightness.Not, "not {0}", (inner, Tightness.Not)) : null),
        (3, () => If(scope, size)),
        (4, () => Threshold(scope, size)),
        (3, () => AnyOf(scope, size)),
        (3, () => EveryOf(scope, size)),
        (2, () => Truth(scope, size - 1) is { } inner ? AtRound(inner, scope) : null),
    ];

    private ExpressionDraft? Joined(DraftScope scope, int size)
    {
        var count = _chance.From(1, 300) switch
        {
            1 => _chance.From(40, 80),
            <= 10 => _chance.From(5, 12),
            _ => _chance.From(2, 4),
        };
        var operands = new List<(ExpressionDraft, Tightness)>();
        for (var place = 0; place < count; place++)
        {
            if (Truth(scope, Math.Max(1, (size - 1) / count)) is not { } operand) continue;
            operands.Add((operand, Tightness.Comparison));
        }

        if (operands.Count < 2) return null;
        operands[^1] = (operands[^1].Item1, LeastAtEnd(operands[^1].Item1));
        var places = Enumerable.Range(0, operands.Count).Select(Place);
        return Make(DraftType.Truth, scope, Tightness.Logical, string.Join(_chance.One(" and ", " or "), places), [.. operands]);
    }

    // Only the last of a chain may take the rest of the expression, or begin with not.
    private static Tightness LeastAtEnd(ExpressionDraft last) => last.Tightness == Tightness.Open ? Tightness.Open : Tightness.Not;

    private ExpressionDraft? If(DraftScope scope, int size) =>
        Truth(scope, size / 2) is { } condition && Truth(scope, size / 2) is { } consequence
            ? Make(DraftType.Truth, scope, Tightness.If, "if {0} then {1}", (condition, Tightness.Logical), (consequence, Tightness.Open))
            : null;

    private ExpressionDraft? CompareQuantities(DraftScope scope, int size)
    {
        var type = _chance.Of(Quantities);
        if (Quantity(type, scope, size / 2) is not { } left || Met(Comparable(type), scope, size / 2) is not { } right) return null;
        var turned = _chance.Percent(8);
        return Compare(scope, Orders, turned ? right : left, turned ? left : right);
    }

    // Counts and numbers compare with one another; but 2.5 is no count.
    private DraftType Comparable(DraftType type) => type == DraftType.Number && _chance.Percent(20) ? DraftType.Count : type;

    private ExpressionDraft Compare(DraftScope scope, IReadOnlyList<string> operators, ExpressionDraft left, ExpressionDraft right)
    {
        var isOpen = right.Tightness == Tightness.Open && _chance.Percent(50);
        return Make(
            DraftType.Truth, scope, isOpen ? Tightness.Open : Tightness.Comparison, "{0} " + _chance.Of(operators) + " {1}",
            (left, Tightness.Sum), (right, isOpen ? Tightness.Open : Tightness.Sum));
    }

    private ExpressionDraft? BetweenQuantities(DraftScope scope, int size)
    {
        var type = _chance.Of(Quantities);
        return Quantity(type, scope, size / 3) is { } value && Met(type, scope, size / 3) is { } least && Met(type, scope, size / 3) is { } most
            ? Between(scope, value, least, most)
            : null;
    }

    private static ExpressionDraft Between(DraftScope scope, ExpressionDraft value, ExpressionDraft least, ExpressionDraft most) => Make(
        DraftType.Truth, scope, Tightness.Comparison, "{0} between {1} and {2}", (value, Tightness.Sum), (least, Tightness.Sum), (most, Tightness.Sum));

    private ExpressionDraft? InQuantities(DraftScope scope, int size)
    {
        var type = _chance.Of(Quantities);
        if (Quantity(type, scope, size / 3) is not { } value) return null;
        var choices = Enumerable.Range(0, _chance.From(1, 3)).Select(_ => Met(type, scope, 1)).OfType<ExpressionDraft>().ToList();
        return choices.Count == 0 ? null : In(scope, value, choices);
    }

    private static ExpressionDraft In(DraftScope scope, ExpressionDraft value, IReadOnlyList<ExpressionDraft> choices)
    {
        var places = string.Join(", ", Enumerable.Range(1, choices.Count).Select(Place));
        return Make(
            DraftType.Truth, scope, Tightness.Comparison, "{0} in (" + places + ")",
            [(value, Tightness.Sum), .. choices.Select(choice => (choice, Tightness.Sum))]);
    }

    private ExpressionDraft? CompareTimes(DraftScope scope)
    {
        var kind = _chance.One(DraftKind.Date, DraftKind.Year);
        if (Named(new DraftType(kind), scope) is not { } time) return null;
        return _chance.From(1, 10) switch
        {
            1 => Between(scope, time, Time(scope), Time(scope)),
            2 => In(scope, time, [Time(scope), Time(scope)]),
            3 => Compare(scope, Orders, Time(scope), time),
            _ => Compare(scope, Orders, time, Time(scope)),
        };
    }

    private ExpressionDraft Time(DraftScope scope) => _chance.From(1, 10) switch
    {
        <= 2 when Leaf(new DraftType(DraftKind.Date), scope) is { } date => date,
        <= 4 when Named(new DraftType(DraftKind.Year), scope) is { } year => year,
        <= 7 => Constant(new DraftType(DraftKind.Year), scope, FigureWords.Year(_header, _chance)),
        _ => Constant(new DraftType(DraftKind.Date), scope, FigureWords.Day(_header, _chance)),
    };

    private ExpressionDraft? CompareLevels(DraftScope scope)
    {
        var type = new DraftType(DraftKind.Level);
        if (NamedOrAssumed(type, scope) is not { } level) return null;
        return _chance.From(1, 8) switch
        {
            1 => Between(scope, level, Level(scope), Level(scope)),
            2 => In(scope, level, [Level(scope), Level(scope)]),
            3 => Compare(scope, Orders, Level(scope), level),
            4 when NamedOrAssumed(type, scope) is { } other => Compare(scope, Orders, level, other),
            _ => Compare(scope, Orders, level, Level(scope)),
        };
    }

    private ExpressionDraft Level(DraftScope scope) =>
        Constant(new DraftType(DraftKind.Level), scope, _chance.One("none", "under_development", "partial", "full"));

    private ExpressionDraft? CompareTexts(DraftScope scope)
    {
        if (Value(new DraftType(DraftKind.Text), scope, size: 3) is not { } text) return null;
        return _chance.From(1, 6) switch
        {
            1 => In(scope, text, [TextWord(scope), TextWord(scope)]),
            2 => Compare(scope, Same, TextWord(scope), text),
            _ => Compare(scope, Same, text, TextWord(scope)),
        };
    }

    private ExpressionDraft TextWord(DraftScope scope) =>
        Constant(new DraftType(DraftKind.Text), scope, "\"" + _chance.Of(TextWords.Written) + "\"");

    private ExpressionDraft? CompareChoices(DraftScope scope)
    {
        if (ChoiceName(DraftKind.Choice, scope) is not { } choice) return null;
        return _chance.From(1, 6) switch
        {
            1 => In(scope, choice, [ChoiceWord(choice, scope), ChoiceWord(choice, scope)]),
            2 => Compare(scope, Same, ChoiceWord(choice, scope), choice),
            _ => Compare(scope, Same, choice, ChoiceWord(choice, scope)),
        };
    }

    private ExpressionDraft? Includes(DraftScope scope) => ChoiceName(DraftKind.Choices, scope) is { } several
        ? Make(DraftType.Truth, scope, Tightness.Comparison, "{0} includes " + ChoiceWord(several, scope).Form, (several, Tightness.Sum))
        : null;

    private ExpressionDraft? ChoiceName(DraftKind kind, DraftScope scope)
    {
        var types = _reach.Names(scope).Select(name => name.Type).Where(type => type.Kind == kind).ToList();
        return types.Count == 0 ? null : Value(_chance.Of(types), scope, size: 3);
    }

    private ExpressionDraft ChoiceWord(ExpressionDraft choice, DraftScope scope) =>
        Constant(choice.Type, scope, _chance.Of(choice.Type.Detail.Split(", ")));

    private ExpressionDraft? CompareTruths(DraftScope scope, int size)
    {
        if (Truth(scope, size / 3) is not { } left) return null;
        var right = _chance.Percent(60) ? Constant(DraftType.Truth, scope, _chance.One("yes", "no")) : Truth(scope, size / 3);
        if (right is null) return null;
        return _chance.Percent(15) ? In(scope, left, [right]) : Compare(scope, Same, left, right);
    }

    private ExpressionDraft? Reported(DraftScope scope)
    {
        var names = _reach.Names(scope).Where(name => name.IsField).Select(name => name.Path)
            .Concat(_reach.Collections(scope).Where(collection => collection.IsReportable).Select(collection => collection.Path))
            .Concat(_reach.Relations(scope))
            .ToList();
        return names.Count == 0 ? null : Make(DraftType.Truth, scope, Tightness.Primary, "reported " + _chance.Of(names));
    }

    private ExpressionDraft? Falls(DraftScope scope) => _header.Baseline is not null && Yearly(scope) is { } name
        ? Make(DraftType.Truth, scope, Tightness.Comparison, name + " falls every year")
        : null;

    private ExpressionDraft? Stays(DraftScope scope)
    {
        if (_header.Baseline is not { } baseline || Yearly(scope) is not { } name) return null;
        var floor = _chance.Percent(85) ? "baseline" : baseline.ToString("0000", CultureInfo.InvariantCulture);
        var head = name + " does not fall below ";
        if (_chance.Percent(15)) return Make(DraftType.Truth, scope, Tightness.Comparison, head + name + " at " + floor);
        var share = Floor(scope);
        return Make(DraftType.Truth, scope, Tightness.Comparison, $"{head}{{0}} of {name} at {floor}", (share, Tightness.InYear));
    }

    // A share that reads no field: a figure, an assumption, or a sum of them.
    private ExpressionDraft Floor(DraftScope scope)
    {
        var first = Assumed(DraftType.Share, scope) is { } assumed && _chance.Percent(50) ? assumed : Figure(DraftType.Share, scope);
        if (_chance.Percent(75)) return first;
        var (type, sign) = _chance.One((DraftType.Points, '-'), (DraftType.Share, '+'));
        return Make(DraftType.Share, scope, Tightness.Sum, "{0} " + sign + " {1}", (first, Tightness.Sum), (Figure(type, scope), Tightness.Product));
    }
}
