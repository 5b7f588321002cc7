using System.Linq;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Binding;

/// <summary>How a value of a type is written, for helps.</summary>
internal static class Examples
{
    /// <summary>A value of the type as a rule would write it.</summary>
    public static string Of(TypeSymbol type) => type switch
    {
        SimpleTypeSymbol { Type: SimpleType.YesNo } => "yes",
        SimpleTypeSymbol { Type: SimpleType.Date } => "2030-12-31",
        SimpleTypeSymbol { Type: SimpleType.Level } => "partial",
        SimpleTypeSymbol { Type: SimpleType.Year } => "2030",
        SimpleTypeSymbol { Type: SimpleType.Text } => "\"CHN\"",
        QuantityTypeSymbol quantity => WithUnit("10", quantity),
        ChoiceTypeSymbol choice => choice.Set.Names.First(),
        _ => "10",
    };

    /// <summary>The digits with the unit that the type asks for: <c>0 ha</c>.</summary>
    public static string WithUnit(string digits, QuantityTypeSymbol type) => type.Dimension switch
    {
        Dimension.Count or Dimension.Number => digits,
        Dimension.Share => digits + "%",
        Dimension.Money => digits + " " + type.Currency,
        _ => digits + " " + UnitTable.Of(type.Dimension).First().Symbol,
    };
}
