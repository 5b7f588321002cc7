using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>What a criterion reads, in the order written, each name once.</summary>
internal sealed class ValuesSeen
{
    /// <summary>Stands for the words of a count or sum: the lowered tree does not have them as written.</summary>
    public const string CountWords = "count of …";

    /// <summary>As <see cref="CountWords"/>.</summary>
    public const string SumWords = "sum of …";

    /// <summary>Stands for values that are not compared.</summary>
    public const string NotCompared = "…";

    private readonly LoweredPlan _plan;
    private readonly IReadOnlyList<RoundFacts> _rounds;
    private readonly Evaluator _evaluator;
    private readonly HashSet<object> _names = [];
    private readonly List<SeenValue> _seen = [];

    private ValuesSeen(LoweredPlan plan, IReadOnlyList<RoundFacts> rounds, Evaluator evaluator) =>
        (_plan, _rounds, _evaluator) = (plan, rounds, evaluator);

    public static IReadOnlyList<SeenValue> Of(
        LoweredExpression criterion, Place place, LoweredPlan plan, IReadOnlyList<RoundFacts> rounds, Evaluator evaluator)
    {
        if (!IsNamedPlainly(criterion, isAway: false)) return [new SeenValue(NotCompared, null, null)];
        var values = new ValuesSeen(plan, rounds, evaluator);
        values.Read(criterion, new Way(place, place.Round, place.Window, string.Empty, string.Empty));
        return values._seen;
    }

    // How an explanation names, at the end of a way, the years of a test, a single entity, a year's value or a roster is no
    // matter of meaning.
    private static bool IsNamedPlainly(LoweredExpression expression, bool isAway, bool isAt = false)
    {
        if (isAway && expression is (LoweredFalls or LoweredStays or LoweredSingle)) return false;
        if (isAt && expression is (LoweredFieldRead { Field.IsByYear: true } or LoweredCount or LoweredSum)) return false;
        if (expression is LoweredCount or LoweredSum) return true;
        var isWay = isAway || expression is LoweredFollow or LoweredSingle or LoweredAtRound;
        foreach (var part in Nodes.PartsOf(expression))
        {
            if (!IsNamedPlainly(part, isWay, isAt || expression is LoweredAtRound)) return false;
        }

        return true;
    }

    /// <param name="Place">Null where there is nobody to read of.</param>
    /// <param name="Before">The names that lead to it: <c>main_state.</c></param>
    /// <param name="After">The round that is read, when not the one assessed: <c> at 2027</c></param>
    /// <param name="Round">The round that is read; null where there is none.</param>
    /// <param name="Window">The year that is judged, if one is.</param>
    /// <param name="IsElsewhere">Whether another member, or another round, is read.</param>
    private sealed record Way(Place? Place, RoundFacts? Round, int? Window, string Before, string After, bool IsElsewhere = false);

    private void Read(LoweredExpression expression, Way way)
    {
        switch (expression)
        {
            case LoweredAssumptionValue use: ReadAssumption(use, way); break;
            case LoweredFieldRead read: ReadField(read, way); break;
            case LoweredFollow follow: ReadAlong(follow, way); break;
            case LoweredSingle single: ReadSingle(single, way); break;
            case LoweredAtRound at: ReadAt(at, way); break;
            case LoweredFalls falls: ReadYears(falls.Field, falls.BaselineYear, way); break;
            case LoweredStays stays:
                ReadYears(stays.Field, stays.BaselineYear, way);
                Read(stays.Share, way);
                break;
            case LoweredCount count: Add((count, way.Before, way.After), way.Before + CountWords + way.After, OfCount(count, way), null); break;
            case LoweredSum sum: Add((sum, way.Before, way.After), way.Before + SumWords + way.After, ValueAt(sum, way), UnitsOf.Value(sum.Value)); break;
            default:
                foreach (var part in Nodes.PartsOf(expression)) Read(part, way);
                break;
        }
    }

    private void ReadAssumption(LoweredAssumptionValue use, Way way)
    {
        var name = way.Before + _plan.Assumptions[use.Assumption].Name + way.After;
        Add(name, name, ValueAt(use, way), UnitsOf.Type(use.Type));
    }

    private void ReadField(LoweredFieldRead read, Way way)
    {
        var year = read.Year switch
        {
            FixedYear written => written.Year,
            WindowYear => way.Window,
            RoundYear => way.Round?.Date.Year,
            _ => null,
        };
        var name = way.Before + read.Field.Path + (year is { } known ? $" at {known}" : string.Empty) + way.After;
        Add(name, name, Named(ValueAt(read, way), read.Field.Type), UnitsOf.Type(read.Field.Type), WithoutEvidence(read, way));
    }

    // What is reported of the subject itself, though without the evidence asked for; of others it is not compared.
    private string? WithoutEvidence(LoweredFieldRead read, Way way)
    {
        if (way.Before.Length > 0 || way.After.Length > 0) return NotCompared;
        if (!read.WithEvidence || Words.Of(Named(ValueAt(read, way), read.Field.Type)) is not null) return null;
        return Words.Of(Named(ValueAt(read with { WithEvidence = false }, way), read.Field.Type));
    }

    private void ReadAlong(LoweredFollow follow, Way way)
    {
        ReadField(follow.Relation, way);
        var place = way.Place is null ? null : PlaceAlong(follow, way.Place);
        Read(follow.Inner, way with { IsElsewhere = true, Place = place, Before = $"{way.Before}{follow.Relation.Field.Path}." });
    }

    private Place? PlaceAlong(LoweredFollow follow, Place place)
    {
        if (_evaluator.ValueOf(follow.Relation, place) is not KeysValue { Keys: [var key] }) return null;
        var row = Facts.Find(_plan.Vocabulary.Entities[follow.Entity], place.Round, key);
        return row is null ? null : place with { Subject = new MemberSubject(follow.Entity, key, row) };
    }

    private void ReadSingle(LoweredSingle single, Way way)
    {
        var entity = _plan.Vocabulary.Entities[single.Entity];
        var place = way.Place is null ? null
            : way.Place with { Subject = new MemberSubject(single.Entity, null, Facts.SingleOf(entity, way.Place.Round)) };
        Read(single.Inner, way with { Place = place, Before = $"{entity.Name}." });
    }

    private void ReadAt(LoweredAtRound at, Way way)
    {
        var round = Times.LastRoundIn(_rounds, at.Year);
        Place? there = null;
        if (round is not null && way.Place is { } place) there = Evaluator.Move(_plan, place, round, at.Inner);
        Read(at.Inner, way with { IsElsewhere = true, Place = there, Round = round, After = $" at {at.Year}{way.After}" });
    }

    private void ReadYears(LoweredFieldRead field, int baselineYear, Way way)
    {
        if (way.Round is not { } round) return;
        for (var year = baselineYear; year <= Times.LastCompletedYear(round.Date); year++)
        {
            ReadField(field with { Year = new FixedYear(year) }, way);
        }
    }

    private Value ValueAt(LoweredExpression expression, Way way) =>
        way.Place is null ? UnknownValue.Instance : _evaluator.ValueOf(expression, way.Place);

    // A count of the subject's own of which nothing is known is not reported; of others it is at least 0.
    private Value OfCount(LoweredCount count, Way way)
    {
        var value = ValueAt(count, way);
        var isOpen = value is NumberValue { Interval: { Low.Value.Sign: 0, High.Infinity: 1 } };
        return isOpen && !way.IsElsewhere ? UnknownValue.Instance : value;
    }

    private static Value Named(Value value, FieldType type) => value switch
    {
        ChoiceValue choice => new TextValue(((ChoiceFieldType)type).Choices[choice.Choice].Name),
        ChoicesValue choices => new KeysValue(NamesOf(choices, (ChoiceFieldType)type)),
        _ => value,
    };

    private static List<string> NamesOf(ChoicesValue choices, ChoiceFieldType type)
    {
        var names = new List<string>();
        foreach (var choice in choices.Choices) names.Add(type.Choices[choice].Name);
        return names;
    }

    private void Add(object identity, string name, Value value, string? unit, string? withoutEvidence = NotCompared)
    {
        if (_names.Add(identity)) _seen.Add(new SeenValue(name, Words.Of(value), unit) { WithoutEvidence = withoutEvidence });
    }
}
