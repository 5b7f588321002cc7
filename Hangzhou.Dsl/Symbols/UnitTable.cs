using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Numbers;

namespace Hangzhou.Dsl.Symbols;

/// <summary>A unit, what it measures, and its exact size in the base unit.</summary>
public sealed record Unit(string Symbol, Dimension Dimension, Fraction Size);

/// <summary>Every unit of the language; the first of a dimension is its base unit. Currencies are in <see cref="Currencies"/>.</summary>
public static class UnitTable
{
    /// <summary>The units in the order in which messages list them.</summary>
    public static ImmutableArray<Unit> Units { get; } = ImmutableArray.Create(
        new Unit("ha", Dimension.Area, Fraction.Of(1)),
        new Unit("km2", Dimension.Area, Fraction.Of(100)),
        new Unit("t", Dimension.Mass, Fraction.Of(1)),
        new Unit("kg", Dimension.Mass, Fraction.Of(1, 1000)),
        new Unit("%", Dimension.Share, Fraction.Of(1, 100)),
        new Unit("pp", Dimension.Points, Fraction.Of(1, 100)));

    // What people write for a unit, so that a message can name the one that is meant.
    private static readonly Dictionary<string, string> Aliases = new(System.StringComparer.OrdinalIgnoreCase)
    {
        ["hectare"] = "ha",
        ["hectares"] = "ha",
        ["sqkm"] = "km2",
        ["km²"] = "km2",
        ["ton"] = "t",
        ["tons"] = "t",
        ["tonne"] = "t",
        ["tonnes"] = "t",
        ["kilogram"] = "kg",
        ["kilograms"] = "kg",
        ["kgs"] = "kg",
        ["percent"] = "%",
        ["pct"] = "%",
        ["points"] = "pp",
    };

    /// <summary>The symbol that is probably meant by another word or spelling; null when there is none.</summary>
    public static string? Meant(string word) => Aliases.TryGetValue(word, out var symbol)
        ? symbol
        : Units.FirstOrDefault(unit => string.Equals(unit.Symbol, word, System.StringComparison.OrdinalIgnoreCase))?.Symbol;

    /// <summary>The unit of a symbol; null when there is none.</summary>
    public static Unit? Find(string symbol) => Units.FirstOrDefault(unit => unit.Symbol == symbol);

    /// <summary>The units of a dimension, the base unit first; empty for counts, numbers and money.</summary>
    public static IEnumerable<Unit> Of(Dimension dimension) => Units.Where(unit => unit.Dimension == dimension);
}
