using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Orders ids as people count: 5.2 before 5.10, 20.1 before 20.1a, the plan's own before a country's.</summary>
public sealed class MilestoneIdOrder : IComparer<string>
{
    /// <summary>The only one.</summary>
    public static MilestoneIdOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => Compare(Parts(x), Parts(y)),
    };

    private static int Compare(IdParts left, IdParts right)
    {
        var byPrefix = string.CompareOrdinal(left.Prefix, right.Prefix);
        if (byPrefix != 0) return byPrefix;
        var byNumbers = (left.Target, left.Number).CompareTo((right.Target, right.Number));
        return byNumbers != 0 ? byNumbers : string.CompareOrdinal(left.Letter, right.Letter);
    }

    // CN-20.1a → CN, 20, 1, a
    private static IdParts Parts(string id)
    {
        var dash = id.LastIndexOf('-');
        var numbers = id.Substring(dash + 1);
        var letter = numbers.TrimStart("0123456789.".ToCharArray());
        var point = numbers.IndexOf('.');
        var target = point < 0 ? numbers : numbers.Substring(0, point);
        var number = point < 0 ? string.Empty : numbers.Substring(point + 1, numbers.Length - point - 1 - letter.Length);
        return new IdParts(dash < 0 ? string.Empty : id.Substring(0, dash), Whole(target), Whole(number), letter);
    }

    private static long Whole(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private sealed record IdParts(string Prefix, long Target, long Number, string Letter);
}
