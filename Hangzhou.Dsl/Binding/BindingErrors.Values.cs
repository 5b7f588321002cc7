using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Parts, collections, relations and choices used as what they are not.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor PartIsNoValue = Error(
        "HZ2221", "A part stands where a value is needed",
        "'{0}' is a part, not a value.",
        "Name one of its fields, such as '{0}.{1}'.");

    private static readonly DiagnosticDescriptor CollectionIsNoValue = Error(
        "HZ2222", "A collection stands where a value is needed",
        "'{0}' is {1}, not a value.",
        "Count it, such as 'at least 1 of {0}', or ask 'any {0} where …'.");

    private static readonly DiagnosticDescriptor EntityIsNoValue = Error(
        "HZ2223", "An entity stands where a value is needed",
        "'{0}' is an entity, not a value.",
        "Name one of its fields, such as '{0}.{1}'.");

    private static readonly DiagnosticDescriptor RelationIsNoValue = Error(
        "HZ2224", "A relation stands where a value is needed",
        "'{0}' names one {1}; it is not a value.",
        "Follow it with a dot, such as '{0}.{2}'.");

    private static readonly DiagnosticDescriptor FollowsMany = Error(
        "HZ2225", "A dot follows a collection",
        "'{0}' may hold several, so '.{1}' does not say which one's.",
        "Write 'any {0} where {1} …', 'every {0} has …' or 'count of {0} where …'.");

    private static readonly DiagnosticDescriptor NothingInside = Error(
        "HZ2226", "A dot follows a value",
        "'{0}' is {1} and has no '{2}' inside.",
        "Leave out '.{2}'.");

    private static readonly DiagnosticDescriptor CollectionExpected = Error(
        "HZ2227", "A collection is needed",
        "'{0}' is {1}; there is nothing to count in it.",
        "Name a roster, a collection of items or a relation to many.");

    private static readonly DiagnosticDescriptor IncludesOnOther = Error(
        "HZ2228", "'includes' asks a field that holds one value",
        "'{0}' is {1}; only 'many one of' fields include choices.",
        "Use 'is' or 'in (…)'.");

    private static readonly DiagnosticDescriptor ManyChoicesCompared = Error(
        "HZ2229", "A field of several choices is compared",
        "'{0}' may hold several choices, so it cannot be compared with one.",
        "Write '{0} includes {1}'.");

    private static readonly DiagnosticDescriptor FieldExpected = Error(
        "HZ2230", "A field is needed",
        "'{0}' tells about a field that is reported; '{1}' is not one.",
        "Name a field, such as '{0} name_of_field'.");

    private static readonly DiagnosticDescriptor WrittenValueExpected = Error(
        "HZ2231", "A choice or a text is compared with something that is not written out",
        "{0} is compared with what is written in the rule, not with '{1}'.",
        "Write {2}.");

    private static DiagnosticDescriptor[] Values =>
    [
        PartIsNoValue, CollectionIsNoValue, EntityIsNoValue, RelationIsNoValue, FollowsMany, NothingInside, CollectionExpected,
        IncludesOnOther, ManyChoicesCompared, FieldExpected, WrittenValueExpected,
    ];

    internal void ReportPartIsNoValue(string name, PartSymbol part, TextSpan span) =>
        Report(PartIsNoValue, span, name, FirstField(part));

    internal void ReportCollectionIsNoValue(string name, string description, TextSpan span) =>
        Report(CollectionIsNoValue, span, name, description);

    internal void ReportEntityIsNoValue(EntitySymbol entity, TextSpan span) =>
        Report(EntityIsNoValue, span, entity.Name, FirstField(entity));

    internal void ReportRelationIsNoValue(string name, EntitySymbol entity, TextSpan span) =>
        Report(RelationIsNoValue, span, name, entity.Name, FirstField(entity));

    internal void ReportFollowsMany(string name, string next, TextSpan span) => Report(FollowsMany, span, name, next);

    internal void ReportNothingInside(string name, TypeSymbol type, string next, TextSpan span) =>
        Report(NothingInside, span, name, type.Description, next);

    internal void ReportCollectionExpected(string name, string description, TextSpan span) =>
        Report(CollectionExpected, span, name, description);

    internal void ReportIncludesOnOther(TypeSymbol type, TextSpan span) => Report(IncludesOnOther, span, _source[span], type.Description);

    internal void ReportManyChoicesCompared(ChoiceTypeSymbol type, TextSpan span) =>
        Report(ManyChoicesCompared, span, _source[span], Examples.Of(type));

    internal void ReportFieldExpected(string word, TextSpan span) => Report(FieldExpected, span, word, _source[span]);

    internal void ReportWrittenValueExpected(TypeSymbol type, TextSpan span) =>
        Report(WrittenValueExpected, span, Capital(type.Description), _source[span], WrittenExample(type));

    private static string WrittenExample(TypeSymbol type) =>
        type is ChoiceTypeSymbol choice ? "one of: " + choice.Set.Listed : "the text in quotes, such as " + Examples.Of(type);

    private static string FirstField(FieldOwner owner) => owner.Fields.Count == 0 ? "…" : owner.Fields[0].Name;
}
