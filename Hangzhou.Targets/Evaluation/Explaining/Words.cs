using System;
using System.Globalization;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Values in words that do not depend on a culture; null for what is not reported.</summary>
internal static class Words
{
    // Trailing zeros say nothing here: 4.0 is 4.
    private const string Plain = "0.############################";

    public static string? Of(decimal? value) => value?.ToString(Plain, CultureInfo.InvariantCulture);

    public static string? Of(bool? value) => value is { } known ? known ? "yes" : "no" : null;

    public static string? Of(Level? value) => value switch
    {
        null => null,
        Level.None => "none",
        Level.UnderDevelopment => "under_development",
        Level.Partial => "partial",
        Level.Full => "full",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static string? Of(KeySet value) =>
        !value.IsReported ? null : value.Count == 0 ? "none" : string.Join(';', value.AsSpan().ToArray());

    /// <summary>A count nothing is known of is not reported.</summary>
    public static string? Of(CountRange value) => value.Lower == 0 && value.Upper is null ? null : value.ToString();

    public static string? Of(in Quantity value) => (value.Lower, value.Upper) switch
    {
        (null, null) => null,
        ({ } lower, { } upper) => lower == upper ? Number(lower) : $"{Number(lower)}..{Number(upper)}",
        ({ } lower, null) => $"at least {Number(lower)}",
        (null, { } upper) => $"at most {Number(upper)}",
    };

    private static string Number(Fraction value) => value.ToDecimal().ToString(Plain, CultureInfo.InvariantCulture);
}
