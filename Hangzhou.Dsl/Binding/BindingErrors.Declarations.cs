using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Entities, parts, fields and assumptions.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor MoneyWithoutCurrency = Error(
        "HZ2101", "Money without its currency",
        "Money needs its currency: amounts of two currencies never compare.",
        "Write the currency after it, such as 'money USD'.");

    private static readonly DiagnosticDescriptor UnknownCurrency = Error(
        "HZ2102", "A currency is not known",
        "'{0}' is not the code of a currency.",
        "Write the three capitals of ISO 4217, such as USD, EUR or CNY.");

    private static readonly DiagnosticDescriptor InverseOnOther = Error(
        "HZ2104", "An inverse on a field that is not a relation",
        "'{0}' is {1}; only a relation to an entity has an other side.",
        "Leave out the inverse, or make the field a relation, such as 'many member_state'.");

    private static readonly DiagnosticDescriptor ByYearNotAllowed = Error(
        "HZ2105", "A field of this type cannot be by year",
        "'{0}' is {1}, which cannot be reported by year.",
        "Leave out 'by year'; texts, choices, parts, relations and collections have one value a round.");

    private static readonly DiagnosticDescriptor ManyNotAllowed = Error(
        "HZ2107", "Many of a type that has no collections",
        "There is no 'many {0}'.",
        "Use 'many' with a part, an entity or 'one of'; for values that repeat declare a part.");

    private static readonly DiagnosticDescriptor ItemOwnsCollection = Error(
        "HZ2108", "An owned item owns a collection",
        "Items of '{0}' cannot own a collection: '{1}' would be one.",
        "Make the items an entity of their own, with a relation to their owner.");

    private static readonly DiagnosticDescriptor InverseInItem = Error(
        "HZ2109", "A relation of an owned item has an inverse",
        "'{0}' stands in the items of '{1}', which have no key, so there is no other side.",
        "Leave out the inverse, or make the items an entity of their own.");

    private static readonly DiagnosticDescriptor KeyNotAllowed = Error(
        "HZ2110", "A key stands where none belongs",
        "'{0}' cannot be a key: {1}.",
        "Leave out 'key'.");

    private static readonly DiagnosticDescriptor AssumptionTypeNotAllowed = Error(
        "HZ2111", "An assumption of a type that cannot be assumed",
        "An assumption cannot be {0}.",
        "Use share, count, number, area, mass, money with its currency, date, level or yes_no.");

    private static readonly DiagnosticDescriptor ReadingNotOfType = Error(
        "HZ2112", "A reading is not a value of its assumption's type",
        "A reading of '{0}' is {1}, written out; this is not.",
        "Write the value itself, such as {2}.");

    private static readonly DiagnosticDescriptor RelationToSingle = Error(
        "HZ2113", "A relation to a single entity",
        "'{0}' is a single entity and needs no relation: rules reach it from anywhere by its name.",
        "Leave out the field '{1}', and write '{0}.' before the field that is meant.");

    private static readonly DiagnosticDescriptor NoSum = Error(
        "HZ2114", "A field cannot be the sum of what is named",
        "'{0}' cannot be the sum of '{1}': {2}.",
        "Name fields of its own type that stand beside it or in the parts beside it, such as 'sum of core.area, buffer.area'.");

    private static DiagnosticDescriptor[] Declarations =>
    [
        MoneyWithoutCurrency, UnknownCurrency, InverseOnOther, ByYearNotAllowed, ManyNotAllowed,
        ItemOwnsCollection, InverseInItem, KeyNotAllowed, AssumptionTypeNotAllowed, ReadingNotOfType, RelationToSingle, NoSum,
    ];

    internal void ReportMoneyWithoutCurrency(TextSpan span) => Report(MoneyWithoutCurrency, span);

    internal void ReportNoSum(string total, string part, string why, TextSpan span) => Report(NoSum, span, total, part, why);

    internal void ReportUnknownCurrency(string code, TextSpan span) =>
        ReportNear(UnknownCurrency, span, code, Currencies.Codes, code);

    internal void ReportInverseOnOther(string field, TypeSymbol type, TextSpan span) =>
        Report(InverseOnOther, span, field, type.Description);

    internal void ReportByYearNotAllowed(string field, TypeSymbol type, TextSpan span) =>
        Report(ByYearNotAllowed, span, field, type.Description);

    internal void ReportManyNotAllowed(string type, TextSpan span) => Report(ManyNotAllowed, span, type);

    internal void ReportItemOwnsCollection(string part, string path, TextSpan span) => Report(ItemOwnsCollection, span, part, path);

    internal void ReportInverseInItem(string field, string part, TextSpan span) => Report(InverseInItem, span, field, part);

    internal void ReportKeyInPart(string field, TextSpan span) =>
        Report(KeyNotAllowed, span, field, "a part belongs to its owner and needs none");

    internal void ReportKeyInSingle(string field, TextSpan span) =>
        Report(KeyNotAllowed, span, field, "a single entity has one member and needs none");

    internal void ReportAssumptionTypeNotAllowed(TypeSymbol type, TextSpan span) =>
        Report(AssumptionTypeNotAllowed, span, type.Description);

    internal void ReportReadingNotOfType(string assumption, TypeSymbol type, TextSpan span) =>
        Report(ReadingNotOfType, span, assumption, type.Description, Examples.Of(type));

    internal void ReportRelationToSingle(string entity, string field, TextSpan span) => Report(RelationToSingle, span, entity, field);
}
