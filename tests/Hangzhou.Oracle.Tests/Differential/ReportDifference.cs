using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Hangzhou.Oracle.Tests.Oracle;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>A field in which two reports differ.</summary>
/// <param name="Path">Such as <c>Targets[0].Milestones[1].Status</c>.</param>
internal sealed record Difference(string Path, string Expected, string Actual)
{
    /// <summary>The path without places, so that differences of one kind are told together.</summary>
    public string Kind => string.Concat(Path.Where(letter => !char.IsAsciiDigit(letter)));
}

/// <summary>Compares two reports field by field, through every public property, so that a new field is compared as well.</summary>
internal static class ReportDifference
{
    private const int DigitsShown = 28;

    private static readonly Fraction Tolerance = Fraction.Of(2, 1_000_000_000_000);

    // How random plans name their assumptions.
    private const string Assumption = "guess";

    // What a report was made from, and where a rule stands, is no verdict.
    private static readonly Type[] LeftAside = [typeof(Receipt), typeof(RuleLine)];

    // By which way the members were read is no verdict either.
    private const string Paths = "Paths";

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The first field that differs; null when none does.</summary>
    public static Difference? Find(PlanReport expected, PlanReport actual) => Find(string.Empty, expected, actual);

    private static Difference? Find(string path, object? expected, object? actual)
    {
        if (expected is null || actual is null)
        {
            return expected is null && actual is null ? null : new Difference(path, Written(expected), Written(actual));
        }

        var type = expected.GetType();
        if (LeftAside.Contains(type)) return null;
        if (expected is RoundInfo round) return FindLeaf(path, round.Date, ((RoundInfo)actual).Date);
        if (expected is PaceReport pace) actual = WithSameRatio((PaceReport)actual, pace);
        if (expected is SeenValue seen) return FindSeen(path, seen, (SeenValue)actual);
        if (expected is string name && IsSameName(name, (string)actual)) return null;
        if (IsLeaf(type)) return FindLeaf(path, expected, actual);
        return expected is IEnumerable items ? FindInList(path, items, (IEnumerable)actual) : FindInRecord(path, type, expected, actual);
    }

    private static Difference? FindInRecord(string path, Type type, object expected, object actual)
    {
        foreach (var property in Properties.GetOrAdd(type, PropertiesOf))
        {
            var at = path.Length == 0 ? property.Name : path + "." + property.Name;
            if (Find(at, property.GetValue(expected), property.GetValue(actual)) is { } difference) return difference;
        }

        return null;
    }

    // A milestone tells more of what went wrong than the counts over all of them.
    private static PropertyInfo[] PropertiesOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != Paths)
            .OrderBy(property => property.Name is not (nameof(PlanReport.Targets) or nameof(TargetReport.Milestones))),
    ];

    private static Difference? FindInList(string path, IEnumerable expected, IEnumerable actual)
    {
        var left = expected.Cast<object?>().ToList();
        var right = actual.Cast<object?>().ToList();
        if (left is [SeenValue { Field: ValuesSeen.NotCompared }] or [ValuesSeen.NotCompared]) return null;
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (Find(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), left[i], right[i]) is { } difference) return difference;
        }

        return left.Count == right.Count ? null : new Difference(path, Written(expected), Written(actual));
    }

    private static Difference? FindLeaf(string path, object expected, object actual) =>
        expected.Equals(actual) ? null : new Difference(path, Written(expected), Written(actual));

    // Roots in double precision beside roots of 40 decimals: rounding to 12 may fall to either side. What is linear is exact.
    private static PaceReport WithSameRatio(PaceReport actual, PaceReport expected)
    {
        if (expected.Method == PaceMethod.Linear || expected.Ratio is not { } ratio || actual.Ratio is not { } other) return actual;
        var apart = Fraction.Max(ratio - other, other - ratio);
        return apart <= Tolerance * Fraction.Max(Fraction.One, Fraction.Max(ratio, -ratio)) ? actual with { Ratio = ratio } : actual;
    }

    // The words of a count are not in the lowered tree; that it is one is.
    private static Difference? FindSeen(string path, SeenValue expected, SeenValue actual)
    {
        var isLeftOpen = actual.Value is not null && expected.Value is not null && IsShownRounded(expected.Value);
        // An assumption says what it says whoever was there: the oracle asks nothing for one who was not.
        isLeftOpen |= expected.Value is null && actual.Value is not null && expected.Field.StartsWith(Assumption, StringComparison.Ordinal);
        var isSame = IsSameName(expected.Field, actual.Field) && (isLeftOpen || expected.Value == actual.Value) && expected.Unit == actual.Unit;
        isSame &= expected.WithoutEvidence is ValuesSeen.NotCompared || expected.WithoutEvidence == actual.WithoutEvidence || (actual.WithoutEvidence is not null && expected.WithoutEvidence is not null && IsShownRounded(expected.WithoutEvidence));
        return isSame ? null : new Difference(path, Written(expected), Written(actual));
    }

    // A fraction that does not end, and one of more digits than a decimal holds, are shown rounded.
    private static bool IsShownRounded(string value) =>
        value.Contains('/', StringComparison.Ordinal) || value.Split("..").Any(end => end.Count(char.IsAsciiDigit) > DigitsShown);

    private static bool IsSameName(string expected, string actual)
    {
        foreach (var words in new[] { ValuesSeen.CountWords, ValuesSeen.SumWords })
        {
            var place = expected.IndexOf(words, StringComparison.Ordinal);
            if (place < 0) continue;
            return actual.StartsWith(expected[..(place + words.Length - 1)], StringComparison.Ordinal)
                && actual.EndsWith(expected[(place + words.Length)..], StringComparison.Ordinal);
        }

        return expected == actual;
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateOnly) || type == typeof(Fraction);

    private static string Written(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Written)) + "]",
        _ => value.ToString() ?? string.Empty,
    };
}
