using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Which years' values of a by-year field a rule reads.</summary>
public enum YearsRead
{
    /// <summary>The field has one value a round.</summary>
    None,

    /// <summary>That of the year of the round's date.</summary>
    OfRound,

    /// <summary>That of each window's year.</summary>
    OfWindow,

    /// <summary>That of one year.</summary>
    One,

    /// <summary>Those of a year and of all after it, to the last one completed at the round's date.</summary>
    From,
}

/// <summary>A field that a rule reads, wherever and for whomever.</summary>
/// <param name="Entity">The ordinal of the entity whose field it is, or whose item's.</param>
/// <param name="OwnedField">The ordinal of the owned collection when it is an item's field; null otherwise.</param>
/// <param name="Field">The field's ordinal in the entity or the collection.</param>
/// <param name="Year">The year, or the first of them; 0 where the rule names none.</param>
public sealed record FieldRead(int Entity, int? OwnedField, int Field, YearsRead Years, int Year)
{
    private const char Separator = ' ';
    private const char Slash = '/';
    private const char At = '@';

    /// <summary>Reads what generated code says, such as <c>3/14 3/20/1 3/9@round 3/9@2025+</c>.</summary>
    public static ImmutableArray<FieldRead> ParseAll(string text) =>
        text.Length == 0 ? [] : [.. text.Split(Separator).Select(Parse)];

    private static FieldRead Parse(string text)
    {
        var at = text.IndexOf(At, StringComparison.Ordinal);
        var ordinals = (at < 0 ? text : text[..at]).Split(Slash);
        var (years, year) = at < 0 ? (YearsRead.None, 0) : ParseYears(text[(at + 1)..]);
        return ordinals.Length == 2
            ? new FieldRead(Number(ordinals[0]), null, Number(ordinals[1]), years, year)
            : new FieldRead(Number(ordinals[0]), Number(ordinals[1]), Number(ordinals[2]), years, year);
    }

    private static (YearsRead Years, int Year) ParseYears(string text) => text switch
    {
        "round" => (YearsRead.OfRound, 0),
        "window" => (YearsRead.OfWindow, 0),
        [.. var year, '+'] => (YearsRead.From, Number(year)),
        _ => (YearsRead.One, Number(text)),
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
