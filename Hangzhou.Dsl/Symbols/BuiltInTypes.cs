using System.Collections.Generic;

namespace Hangzhou.Dsl.Symbols;

/// <summary>The types that need no declaration. Money is not among them: it needs its currency.</summary>
public static class BuiltInTypes
{
    /// <summary>A text.</summary>
    public static readonly TypeSymbol Text = new SimpleTypeSymbol(SimpleType.Text);

    /// <summary>A yes or no, and every truth.</summary>
    public static readonly TypeSymbol YesNo = new SimpleTypeSymbol(SimpleType.YesNo);

    /// <summary>A day.</summary>
    public static readonly TypeSymbol Date = new SimpleTypeSymbol(SimpleType.Date);

    /// <summary>A calendar year.</summary>
    public static readonly TypeSymbol Year = new SimpleTypeSymbol(SimpleType.Year);

    /// <summary>A level.</summary>
    public static readonly TypeSymbol Level = new SimpleTypeSymbol(SimpleType.Level);

    /// <summary>A whole number of things.</summary>
    public static readonly QuantityTypeSymbol Count = new(Dimension.Count);

    /// <summary>A plain number.</summary>
    public static readonly QuantityTypeSymbol Number = new(Dimension.Number);

    /// <summary>A share.</summary>
    public static readonly QuantityTypeSymbol Share = new(Dimension.Share);

    /// <summary>The word that needs a currency after it.</summary>
    public const string Money = "money";

    /// <summary>The types by the word that names them.</summary>
    public static IReadOnlyDictionary<string, TypeSymbol> ByName { get; } = new Dictionary<string, TypeSymbol>(System.StringComparer.Ordinal)
    {
        ["text"] = Text,
        ["yes_no"] = YesNo,
        ["count"] = Count,
        ["number"] = Number,
        ["share"] = Share,
        ["area"] = new QuantityTypeSymbol(Dimension.Area),
        ["mass"] = new QuantityTypeSymbol(Dimension.Mass),
        ["date"] = Date,
        ["year"] = Year,
        ["level"] = Level,
    };
}
