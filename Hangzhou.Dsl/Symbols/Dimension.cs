namespace Hangzhou.Dsl.Symbols;

/// <summary>What kind of quantity a number is; quantities of two kinds never mix.</summary>
public enum Dimension
{
    /// <summary>A plain number.</summary>
    Number,

    /// <summary>A whole number of things, never negative.</summary>
    Count,

    /// <summary>A share, base unit the fraction 1 (100%), never negative.</summary>
    Share,

    /// <summary>Percentage points: a difference of shares.</summary>
    Points,

    /// <summary>An area, base unit ha, never negative.</summary>
    Area,

    /// <summary>A mass, base unit t, never negative.</summary>
    Mass,

    /// <summary>An amount of money in its currency.</summary>
    Money,
}
