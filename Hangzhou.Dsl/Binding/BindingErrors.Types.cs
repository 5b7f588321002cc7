using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Types that do not go together.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor CannotCompare = Error(
        "HZ2201", "Two values cannot be compared",
        "{0} cannot be compared with {1}.",
        "Compare values of one kind; nothing is converted by guessing.");

    private static readonly DiagnosticDescriptor CannotOrder = Error(
        "HZ2202", "Values without an order are compared by size",
        "{0} has no more and less.",
        "Use 'is', 'is not' or 'in (…)'.");

    private static readonly DiagnosticDescriptor CannotCombine = Error(
        "HZ2203", "Two values cannot be reckoned together",
        "{0} and {1} cannot be {2}.",
        "Add and subtract values of one kind; multiply by a number, a count or a share; divide by a number, a count or a value of the same kind.");

    private static readonly DiagnosticDescriptor UnitMissing = Error(
        "HZ2204", "A number without its unit",
        "'{0}' has no unit, and meets {1}.",
        "Write '{2}'.");

    private static readonly DiagnosticDescriptor TruthExpected = Error(
        "HZ2205", "A value stands where something must hold or not",
        "'{0}' is {1}, which by itself neither holds nor fails.",
        "Compare it, such as '{2}', or ask 'reported {0}'.");

    private static readonly DiagnosticDescriptor QuantityExpected = Error(
        "HZ2206", "A number is needed",
        "'{0}' is {1}; a number is needed here.",
        "Use a count, a number, a share, a measure or an amount of money.");

    private static readonly DiagnosticDescriptor ShareExpected = Error(
        "HZ2207", "What stands before 'of' is not a share",
        "'{0}' is {1}; before 'of' a share is needed.",
        "Write a percentage, such as '30% of …'; to multiply by a number write '*'.");

    private static readonly DiagnosticDescriptor WholeNumberExpected = Error(
        "HZ2208", "A count is not a whole number",
        "'{0}' is not whole, and meets a count.",
        "Write a whole number.");

    private static readonly DiagnosticDescriptor NotAYear = Error(
        "HZ2209", "A number is not a year",
        "'{0}' is not a year.",
        "Write a year of four digits, such as 2025.");

    private static readonly DiagnosticDescriptor TwoCurrencies = Error(
        "HZ2210", "Amounts of two currencies meet",
        "{0} and {1} cannot meet: amounts of two currencies never compare.",
        "Declare both fields in one currency, and convert when the facts are reported.");

    private static readonly DiagnosticDescriptor SharesAndPoints = Error(
        "HZ2211", "Shares and percentage points are mixed up",
        "{0} cannot be compared with {1}: a share is a part of a whole, percentage points are the difference of two shares.",
        "Write '%' for a share and 'pp' for a difference of shares.");

    private static readonly DiagnosticDescriptor ShareOfWhat = Error(
        "HZ2212", "A share of nothing meets a measure",
        "{0} cannot be compared with {1}: it does not say of what.",
        "Write what it is a share of, such as '30% of core.area'.");

    private static readonly DiagnosticDescriptor TruthCompared = Error(
        "HZ2213", "What holds or not is compared with a number",
        "{0} cannot be compared with {1}.",
        "If a count or sum with a where is meant, put it in parentheses: '(count of reserves where …) at least 3'.");

    private static DiagnosticDescriptor[] Types =>
    [
        CannotCompare, CannotOrder, CannotCombine, UnitMissing, TruthExpected, QuantityExpected, ShareExpected, WholeNumberExpected,
        NotAYear, TwoCurrencies, SharesAndPoints, ShareOfWhat, TruthCompared,
    ];

    internal void ReportCannotCompare(TypeSymbol left, TypeSymbol right, TextSpan span)
    {
        var meeting = MeetingOf(left, right) ?? CannotCompare;
        if (meeting == ShareOfWhat) (left, right) = (right, left);
        Report(meeting, span, Capital(left.Description), right.Description);
    }

    internal void ReportCannotOrder(TypeSymbol type, TextSpan span) => Report(CannotOrder, span, Capital(type.Description));

    internal void ReportCannotCombine(ArithmeticOperator @operator, TypeSymbol left, TypeSymbol right, TextSpan span)
    {
        var meeting = MeetingOf(left, right);
        if (meeting == TwoCurrencies) Report(TwoCurrencies, span, Capital(left.Description), right.Description);
        else Report(CannotCombine, span, Capital(left.Description), right.Description, Participle(@operator));
    }

    internal void ReportUnitMissing(string written, QuantityTypeSymbol met, TextSpan span) =>
        Report(UnitMissing, span, written, met.Description, Examples.WithUnit(written, met));

    internal void ReportTruthExpected(TypeSymbol type, TextSpan span)
    {
        var written = _source[span];
        Report(TruthExpected, span, written, type.Description, ComparisonExample(written, type));
    }

    internal void ReportQuantityExpected(TypeSymbol type, TextSpan span) => Report(QuantityExpected, span, _source[span], type.Description);

    internal void ReportShareExpected(TypeSymbol type, TextSpan span) => Report(ShareExpected, span, _source[span], type.Description);

    internal void ReportWholeNumberExpected(string written, TextSpan span) => Report(WholeNumberExpected, span, written);

    internal void ReportNotAYear(string written, TextSpan span) => Report(NotAYear, span, written);

    private static string ComparisonExample(string written, TypeSymbol type) => type switch
    {
        ChoiceTypeSymbol { IsMany: true } => $"{written} includes {Examples.Of(type)}",
        ChoiceTypeSymbol or SimpleTypeSymbol { Type: SimpleType.Text } => $"{written} is {Examples.Of(type)}",
        _ => $"{written} at least {Examples.Of(type)}",
    };

    private static DiagnosticDescriptor? MeetingOf(TypeSymbol left, TypeSymbol right) =>
        (left, right) switch
        {
            (QuantityTypeSymbol { Dimension: Dimension.Money }, QuantityTypeSymbol { Dimension: Dimension.Money }) => TwoCurrencies,
            (QuantityTypeSymbol { Dimension: Dimension.Share }, QuantityTypeSymbol { Dimension: Dimension.Points }) => SharesAndPoints,
            (QuantityTypeSymbol { Dimension: Dimension.Points }, QuantityTypeSymbol { Dimension: Dimension.Share }) => SharesAndPoints,
            (QuantityTypeSymbol, QuantityTypeSymbol { Dimension: Dimension.Share }) => ShareOfWhat,
            (SimpleTypeSymbol { Type: SimpleType.YesNo }, QuantityTypeSymbol or BareNumberTypeSymbol) => TruthCompared,
            (QuantityTypeSymbol or BareNumberTypeSymbol, SimpleTypeSymbol { Type: SimpleType.YesNo }) => TruthCompared,
            _ => null,
        };

    private static string Participle(ArithmeticOperator @operator) => @operator switch
    {
        ArithmeticOperator.Add => "added",
        ArithmeticOperator.Subtract => "subtracted",
        ArithmeticOperator.Multiply => "multiplied",
        ArithmeticOperator.Divide => "divided",
        _ => throw new System.InvalidOperationException($"No word for {@operator}."),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
