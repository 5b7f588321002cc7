using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <content>Comparisons: unknown when either side is.</content>
internal sealed partial class Evaluator
{
    private Tri Compare(LoweredCompare compare, Place place)
    {
        var left = ValueOf(compare.Left, place);
        var right = ValueOf(compare.Right, place);
        if (left is UnknownValue or TruthValue { Truth: Tri.Unknown }) return Tri.Unknown;
        if (right is UnknownValue or TruthValue { Truth: Tri.Unknown }) return Tri.Unknown;
        return (compare.Domain, left, right) switch
        {
            (ComparedDomain.Quantity, NumberValue a, NumberValue b) => IntervalComparison.Compare(compare.Operator, a.Interval, b.Interval),
            (ComparedDomain.Date, DateValue a, DateValue b) => Decide(compare.Operator, a.Date.CompareTo(b.Date)),
            (ComparedDomain.Year, YearValue a, YearValue b) => Decide(compare.Operator, a.Year.CompareTo(b.Year)),
            (ComparedDomain.Level, LevelValue a, LevelValue b) => Decide(compare.Operator, a.Level.CompareTo(b.Level)),
            (ComparedDomain.YesNo, TruthValue a, TruthValue b) => Decide(compare.Operator, a.Truth == b.Truth ? 0 : 1),
            _ => throw new InvalidOperationException($"{compare.Domain} of {left} and {right}"),
        };
    }

    private static Tri Decide(ComparisonOperator @operator, int order) => Kleene.Of(@operator switch
    {
        ComparisonOperator.AtLeast => order >= 0,
        ComparisonOperator.AtMost => order <= 0,
        ComparisonOperator.MoreThan => order > 0,
        ComparisonOperator.LessThan => order < 0,
        ComparisonOperator.Is => order == 0,
        ComparisonOperator.IsNot => order != 0,
        _ => throw new InvalidOperationException($"{@operator}"),
    });

    private Tri IsOneOf(LoweredTextIs texts, Place place)
    {
        if (ValueOf(texts.Field, place) is not TextValue value) return Tri.Unknown;
        foreach (var text in texts.Texts)
        {
            if (string.Equals(text, value.Text, StringComparison.Ordinal)) return Tri.Yes;
        }

        return Tri.No;
    }

    private Tri IsOneOf(LoweredChoiceIs choices, Place place)
    {
        if (ValueOf(choices.Field, place) is not ChoiceValue value) return Tri.Unknown;
        foreach (var choice in choices.Choices)
        {
            if (choice == value.Choice) return Tri.Yes;
        }

        return Tri.No;
    }

    private Tri Includes(LoweredIncludes includes, Place place)
    {
        if (ValueOf(includes.Field, place) is not ChoicesValue value) return Tri.Unknown;
        foreach (var choice in value.Choices)
        {
            if (choice == includes.Choice) return Tri.Yes;
        }

        return Tri.No;
    }

    // no as soon as one is not below an earlier one (0 after 0 is), yes when all of at least two are reported
    private static Tri Falls(LoweredFalls falls, Place place)
    {
        var years = YearsCovered(falls.Field, falls.BaselineYear, place);
        for (var later = 0; later < years.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (years[earlier] is not { } before || years[later] is not { } after) continue;
                var isBelow = after < before || (after.Sign == 0 && before.Sign == 0);
                if (!isBelow) return Tri.No;
            }
        }

        return AreAllOfTwo(years) ? Tri.Yes : Tri.Unknown;
    }

    // the same test of every year: at least the share of the baseline year's value
    private Tri Stays(LoweredStays stays, Place place)
    {
        var years = YearsCovered(stays.Field, stays.BaselineYear, place);
        if (ValueOf(stays.Share, place) is not NumberValue share || years.Count == 0) return Tri.Unknown;
        if (years[0] is not { } baseline) return Tri.Unknown;
        var floor = Interval.Multiply(share.Interval, Interval.Exactly(baseline));
        foreach (var year in years)
        {
            if (year is null) continue;
            if (IntervalComparison.Compare(ComparisonOperator.AtLeast, Interval.Exactly(year), floor) == Tri.No) return Tri.No;
        }

        return AreAllOfTwo(years) ? Tri.Yes : Tri.Unknown;
    }

    private static List<Ratio?> YearsCovered(LoweredFieldRead field, int baselineYear, Place place)
    {
        var values = new List<Ratio?>();
        if (place.Round is not { } round) return values;
        for (var year = baselineYear; year <= Times.LastCompletedYear(round.Date); year++)
        {
            var value = ValueOfField(field with { Year = new FixedYear(year) }, place);
            values.Add(value is NumberValue number ? number.Interval.Low.Value : null);
        }

        return values;
    }

    private static bool AreAllOfTwo(List<Ratio?> years) => years.Count >= 2 && !years.Contains(null);
}
