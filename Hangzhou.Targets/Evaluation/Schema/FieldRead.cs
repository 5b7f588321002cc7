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
public sealed record FieldRead(int Entity, int? OwnedField, int Field, YearsRead Years, int Year);
