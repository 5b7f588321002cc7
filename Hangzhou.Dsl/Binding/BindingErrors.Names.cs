using System.Collections.Generic;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Names.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor DuplicateName = Error(
        "HZ2001", "A name is declared twice",
        "'{0}' is already declared.",
        "Rename one of the two, or delete the one that is not needed.");

    private static readonly DiagnosticDescriptor UnknownName = Error(
        "HZ2002", "A name is not known here",
        "'{0}' is not a name that {1} has.",
        "Use a field or define of {1}, an assumption, a roster or a single entity; or declare '{0}' first.");

    private static readonly DiagnosticDescriptor UnknownType = Error(
        "HZ2003", "A type is not known",
        "'{0}' is not a type.",
        "Use text, yes_no, count, number, share, area, mass, money with its currency, date, year, level, 'one of', a part or an entity.");

    private static readonly DiagnosticDescriptor UnknownEntity = Error(
        "HZ2004", "An entity is not known",
        "'{0}' is not an entity.",
        "Name an entity that the plan declares.");

    private static readonly DiagnosticDescriptor UnknownRoster = Error(
        "HZ2005", "A roster is not known",
        "'{0}' is not a roster.",
        "Name a roster by the plural that its entity declares.");

    private static readonly DiagnosticDescriptor OuterName = Error(
        "HZ2006", "A name of the outer member is used inside a where",
        "'{0}' is a name of {1} and cannot be seen here, where {2} is looked at.",
        "Inside a where or has only the element's own names are visible: use a name of {2}, or compare outside.");

    private static readonly DiagnosticDescriptor ReservedName = Error(
        "HZ2007", "A reserved word is declared as a name",
        "'{0}' has a meaning of its own and cannot be declared.",
        "Choose another name.");

    private static readonly DiagnosticDescriptor UnknownField = Error(
        "HZ2008", "A field is not known",
        "'{1}' has no field '{0}'.",
        "Use one of its fields: {2}.");

    private static readonly DiagnosticDescriptor UnknownChoice = Error(
        "HZ2009", "A choice is not known",
        "'{0}' is not one of the choices.",
        "Write one of: {1}.");

    private static readonly DiagnosticDescriptor UnknownUnit = Error(
        "HZ2010", "A unit is not known",
        "'{0}' is not a unit.",
        "Use ha or km2 for areas, t or kg for masses, % for shares, pp for percentage points, and for money its currency, such as USD.");

    private static readonly DiagnosticDescriptor WordOutOfPlace = Error(
        "HZ2011", "A level stands where nothing is compared with it",
        "'{0}' is a level, and there is nothing here to compare it with.",
        "Compare a level field with it, such as 'management_plan at least {0}'.");

    private static readonly DiagnosticDescriptor InverseClash = Error(
        "HZ2012", "The name of the other side of a relation is taken",
        "'{1}' already has '{0}', so the other side of this relation cannot be called so.",
        "Give the relation another inverse name; two relations need two.");

    private static readonly DiagnosticDescriptor CircularDefine = Error(
        "HZ2013", "A define goes round in a circle",
        "'{0}' is defined by itself: {1}.",
        "Write one of the defines without the others.");

    private static readonly DiagnosticDescriptor CircularPart = Error(
        "HZ2014", "A part contains itself",
        "The part '{0}' contains itself.",
        "Give the field another type, or move what is shared into a part of its own.");

    private static readonly DiagnosticDescriptor WrongNumber = Error(
        "HZ2015", "Singular and plural are mixed up",
        "'{0}' is {1}; here {2} is needed: '{3}'.",
        "Write '{3}'.");

    private static readonly DiagnosticDescriptor UnquotedText = Error(
        "HZ2016", "A text stands without quotes",
        "'{0}' is not a name that {1} has; a text stands in quotes.",
        "Write \"{0}\" if it is a text.");

    private static readonly DiagnosticDescriptor ManyMembers = Error(
        "HZ2017", "An entity of many members is followed with a dot",
        "'{0}' has many members, so '{1}' does not say whose.",
        "Inside 'every {0}' write its field without '{0}.'; elsewhere count or sum over '{2}'.");

    private static DiagnosticDescriptor[] Names =>
    [
        DuplicateName, UnknownName, UnknownType, UnknownEntity, UnknownRoster, OuterName, ReservedName, UnknownField,
        UnknownChoice, UnknownUnit, WordOutOfPlace, InverseClash, CircularDefine, CircularPart, WrongNumber, UnquotedText, ManyMembers,
    ];

    internal void ReportDuplicate(string name, TextSpan span, Location first) =>
        _bag.ReportWithRelated(DuplicateName, new Location(_source, span), new RelatedLocation(first, $"'{name}' is first declared here"), name);

    internal void ReportUnknownName(string name, TextSpan span, Scope scope, string? suggestion) =>
        _bag.ReportWithSuggestion(UnknownName, new Location(_source, span), suggestion, name, scope.Subject.Description);

    internal void ReportUnknownType(string name, TextSpan span, IEnumerable<string> candidates) =>
        ReportNear(UnknownType, span, name, candidates, name);

    internal void ReportUnknownEntity(string name, TextSpan span, IEnumerable<string> candidates) =>
        ReportNear(UnknownEntity, span, name, candidates, name);

    internal void ReportUnknownRoster(string name, TextSpan span, IEnumerable<string> candidates) =>
        ReportNear(UnknownRoster, span, name, candidates, name);

    internal void ReportOuterName(string name, TextSpan span, Scope outer, Scope inner) =>
        Report(OuterName, span, name, outer.Subject.Description, inner.Subject.Description);

    internal void ReportReservedName(string name, TextSpan span) => Report(ReservedName, span, name);

    internal void ReportUnknownField(string name, TextSpan span, string owner, IReadOnlyCollection<string> fields) =>
        ReportNear(UnknownField, span, name, fields, name, owner, fields.Count == 0 ? "(none)" : Listed(fields));

    internal void ReportUnknownChoice(string name, TextSpan span, IReadOnlyCollection<string> choices) =>
        ReportNear(UnknownChoice, span, name, choices, name, Listed(choices));

    internal void ReportUnknownUnit(string unit, TextSpan span) =>
        _bag.ReportWithSuggestion(UnknownUnit, new Location(_source, span), UnitTable.Meant(unit), unit);

    internal void ReportWordOutOfPlace(string word, TextSpan span) => Report(WordOutOfPlace, span, word);

    internal void ReportInverseClash(string name, TextSpan span, string entity, Location first) =>
        _bag.ReportWithRelated(
            InverseClash, new Location(_source, span), new RelatedLocation(first, $"'{name}' is first declared here"), name, entity);

    internal void ReportCircularDefine(string name, TextSpan span, string circle) => Report(CircularDefine, span, name, circle);

    internal void ReportCircularPart(string name, TextSpan span) => Report(CircularPart, span, name);

    internal void ReportSingularNeeded(string plural, TextSpan span, string singular) =>
        Report(WrongNumber, span, plural, "the plural", "the singular", singular);

    internal void ReportPluralNeeded(string singular, TextSpan span, string plural) =>
        Report(WrongNumber, span, singular, "the singular", "the plural", plural);

    internal void ReportUnquotedText(string name, TextSpan span, Scope scope) =>
        Report(UnquotedText, span, name, scope.Subject.Description);

    internal void ReportManyMembers(EntitySymbol entity, TextSpan span) =>
        Report(ManyMembers, span, entity.Name, _source[span], entity.Plural);
}
