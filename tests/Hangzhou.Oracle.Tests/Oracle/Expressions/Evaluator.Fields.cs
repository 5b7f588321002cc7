using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <content>Fields, and the way to them: through relations, single entities and other rounds.</content>
internal sealed partial class Evaluator
{
    private static Value ValueOfField(LoweredFieldRead read, Place place)
    {
        var path = read.Field.Path;
        if (YearOf(read.Year, place) is { } year) path = $"{path}@{year}";
        else if (read.Field.IsByYear) return UnknownValue.Instance;
        return ValueOfCell(read, RowOf(place.Subject), path);
    }

    private static Value ValueOfCell(LoweredFieldRead read, RowFacts row, string path)
    {
        // Where evidence is asked for, what has none is not reported.
        if (!row.Cells.TryGetValue(path, out var cell) || (read.WithEvidence && !row.Evidence.Contains(path)))
        {
            return read.Field.Type is OwnedFieldType ? new ItemsValue([], null) : UnknownValue.Instance;
        }

        return cell switch
        {
            TextCell text => new TextValue(text.Text),
            YesNoCell yesNo => Value.Of(Kleene.Of(yesNo.IsYes)),
            QuantityCell quantity => Exactly(Ratio.OfDecimal(quantity.Value)),
            CountCell count => Exactly(Ratio.Of(count.Value)),
            YearCell year => new YearValue(year.Year),
            LevelCell level => new LevelValue(level.Level),
            DateCell date => new DateValue(date.Date),
            ChoiceCell choice => new ChoiceValue(choice.Choice),
            ChoicesCell choices => new ChoicesValue(choices.Choices),
            KeysCell keys => new KeysValue(keys.Keys),
            ItemsCell items => new ItemsValue(items.Items, items.Total),
            _ => throw new InvalidOperationException($"{cell}"),
        };
    }

    private static RowFacts RowOf(Subject subject) => subject switch
    {
        MemberSubject member => member.Row,
        ItemSubject item => item.Row,
        _ => throw new InvalidOperationException("Nobody has fields here."),
    };

    private static int? YearOf(YearSelector selector, Place place) => selector switch
    {
        NoYear => null,
        RoundYear => place.Round?.Date.Year,
        WindowYear => place.Window,
        FixedYear year => year.Year,
        _ => throw new InvalidOperationException($"{selector}"),
    };

    // A blank cell is not reported; 'none' and 0 are.
    private static bool IsReported(LoweredReported reported, Place place) => ValueOf(reported, place) switch
    {
        UnknownValue => false,
        ItemsValue items => items.Total is not null,
        _ => true,
    };

    private static Value ValueOf(LoweredReported reported, Place place) =>
        reported.Field is LoweredFieldRead read ? ValueOfField(read, place) : throw new InvalidOperationException($"{reported.Field} is no field.");

    private Value ValueAlong(LoweredFollow follow, Place place)
    {
        var entity = plan.Vocabulary.Entities[follow.Entity];
        if (ValueOfField(follow.Relation, place) is not KeysValue { Keys: [var key] }) return OfNobody(follow.Inner);
        var row = Facts.Find(entity, place.Round, key);
        if (row is null) return OfNobody(follow.Inner);
        return ValueOf(follow.Inner, place with { Subject = new MemberSubject(follow.Entity, key, row) });
    }

    private Value ValueOfSingle(LoweredSingle single, Place place)
    {
        var row = Facts.SingleOf(plan.Vocabulary.Entities[single.Entity], place.Round);
        return ValueOf(single.Inner, place with { Subject = new MemberSubject(single.Entity, null, row) });
    }

    /// <summary>The expression read at another round, for the member of the same key there.</summary>
    public Value ValueAt(RoundFacts? round, LoweredExpression inner, Place place)
    {
        if (round is null || Move(plan, place, round, inner) is not { } there) return OfNobody(inner);
        return ValueOf(inner, there);
    }

    /// <summary>The same subject in another round; null where it is not there.</summary>
    public static Place? Move(LoweredPlan plan, Place place, RoundFacts round, LoweredExpression inner)
    {
        var there = place with { Round = round };
        if (place.Subject is not MemberSubject member || !ReadsSubject(inner)) return there;
        var entity = plan.Vocabulary.Entities[member.Entity];
        var row = member.Key is null ? Facts.SingleOf(entity, round) : Facts.Find(entity, round, member.Key);
        return row is null ? null : there with { Subject = member with { Row = row } };
    }

    // Of one who is not there everything is unknown, but whether a value was reported never is.
    private static Value OfNobody(LoweredExpression inner) => inner switch
    {
        LoweredReported => Value.Of(Tri.No),
        LoweredFollow follow => OfNobody(follow.Inner),
        LoweredSingle single => OfNobody(single.Inner),
        LoweredAtRound at => OfNobody(at.Inner),
        _ => UnknownValue.Instance,
    };

    // What is about the whole, or about a single entity, does not need the member.
    private static bool ReadsSubject(LoweredExpression expression) => expression switch
    {
        LoweredFieldRead or LoweredFollow or LoweredReported or LoweredFalls or LoweredStays => true,
        LoweredSingle => false,
        LoweredAtRound at => ReadsSubject(at.Inner),
        LoweredAnd and => ReadsAny(and.Operands),
        LoweredOr or => ReadsAny(or.Operands),
        LoweredNot not => ReadsSubject(not.Operand),
        LoweredCompare compare => ReadsSubject(compare.Left) || ReadsSubject(compare.Right),
        LoweredYearEdge edge => ReadsSubject(edge.Year),
        LoweredTextIs texts => ReadsSubject(texts.Field),
        LoweredChoiceIs choices => ReadsSubject(choices.Field),
        LoweredIncludes includes => ReadsSubject(includes.Field),
        LoweredArithmetic arithmetic => ReadsSubject(arithmetic.Left) || ReadsSubject(arithmetic.Right),
        LoweredCount count => count.Collection is not RosterCollection,
        LoweredSum sum => sum.Collection is not RosterCollection,
        _ => false,
    };

    private static bool ReadsAny(IReadOnlyList<LoweredExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            if (ReadsSubject(expression)) return true;
        }

        return false;
    }
}
