using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <content>Cases: their facts and what they expect.</content>
public sealed partial class BindingErrors
{
    private static readonly DiagnosticDescriptor UnknownMilestone = Error(
        "HZ2601", "A case is about a milestone that does not exist",
        "There is no milestone {0}.",
        "Name a milestone of the plan.");

    private static readonly DiagnosticDescriptor CaseValueNotOfType = Error(
        "HZ2602", "A case gives a value of another type",
        "'{0}' is {1}; '{2}' is not.",
        "Write it such as '{0}: {3}'.");

    private static readonly DiagnosticDescriptor CaseKeyMissing = Error(
        "HZ2603", "A member of a case has no key",
        "A case may hold several {0}, so each needs a key.",
        "Write a key in quotes, such as '{1} \"A\" {{ … }}'.");

    private static readonly DiagnosticDescriptor CaseKeyOfSingle = Error(
        "HZ2604", "A single entity has a key in a case",
        "There is one '{0}' only; it has no key.",
        "Write '{0} {{ … }}'.");

    private static readonly DiagnosticDescriptor CaseSecond = Error(
        "HZ2605", "A case gives something twice",
        "{0} is given twice.",
        "Keep one of the two.");

    private static readonly DiagnosticDescriptor CaseYearMissing = Error(
        "HZ2606", "A case does not say for which year",
        "'{0}' has one value a year.",
        "Say which, such as '{0} at {1}: …'.");

    private static readonly DiagnosticDescriptor CaseYearTooMany = Error(
        "HZ2607", "A case gives a year to a value that has none",
        "'{0}' is not by year.",
        "Leave out 'at {1}', or put the value into a round of its own, such as 'round {1}-12-31 {{ … }}'.");

    private static readonly DiagnosticDescriptor CaseFieldNotReported = Error(
        "HZ2608", "A case gives a value to what nobody reports",
        "'{0}' is {1}, and is not reported itself.",
        "{2}.");

    private static readonly DiagnosticDescriptor UnknownStatus = Error(
        "HZ2609", "A case expects a status that does not exist",
        "'{0}' is not a status of {1}.",
        "Use one of: {2}.");

    private static readonly DiagnosticDescriptor UnknownCaseMember = Error(
        "HZ2610", "A case expects something of a member that it does not have",
        "No member of this case has the key '{0}'.",
        "Write the key of one of its members.");

    private static readonly DiagnosticDescriptor UnknownReading = Error(
        "HZ2611", "A case asks about a reading that does not exist",
        "Milestone {0} rests on no assumption with a reading '{1}'.",
        "Name a reading of an assumption that the milestone uses.");

    private static readonly DiagnosticDescriptor ReadingOfSeveral = Error(
        "HZ2612", "Several assumptions have the reading that a case asks about",
        "{0} have a reading '{1}'.",
        "Say whose, such as 'under {2}.{1}'.");

    private static readonly DiagnosticDescriptor NothingExpected = Error(
        "HZ2613", "A case expects nothing",
        "This case does not say what must come of it.",
        "Write 'expect' and a status, such as 'expect achieved'.");

    private static readonly DiagnosticDescriptor RoundAfterCase = Error(
        "HZ2614", "A round of a case lies after its day",
        "This round is dated after {0}, the day that the case asks about, and would not be read.",
        "Give it an earlier date, or the case a later one.");

    private static readonly DiagnosticDescriptor MemberUnderReading = Error(
        "HZ2615", "A case expects something of a member under a reading",
        "What '{0}' fulfils is told under the readings in use only.",
        "Leave out 'under {1}', or expect a status of the milestone under that reading.");

    private static readonly DiagnosticDescriptor CaseEvidenceOfItem = Error(
        "HZ2616", "A case gives evidence for a value of an item",
        "An item has no key, so no evidence is given for its '{0}' alone.",
        "Write 'with evidence' behind the last item: it is for the whole list.");

    private static DiagnosticDescriptor[] Cases =>
    [
        UnknownMilestone, CaseValueNotOfType, CaseKeyMissing, CaseKeyOfSingle, CaseSecond, CaseYearMissing, CaseYearTooMany,
        CaseFieldNotReported, UnknownStatus, UnknownCaseMember, UnknownReading, ReadingOfSeveral, NothingExpected, RoundAfterCase, MemberUnderReading,
        CaseEvidenceOfItem,
    ];

    internal void ReportUnknownMilestone(string id, IEnumerable<string> ids, TextSpan span) => ReportNear(UnknownMilestone, span, id, ids, id);

    internal void ReportCaseValueNotOfType(FlatField field, TextSpan span) =>
        Report(CaseValueNotOfType, span, field.Path, field.Type.Description, _source[span], CaseExample(field.Type));

    internal void ReportCaseKeyMissing(EntitySymbol entity, TextSpan span) => Report(CaseKeyMissing, span, entity.Plural, entity.Name);

    internal void ReportCaseKeyOfSingle(EntitySymbol entity, TextSpan span) => Report(CaseKeyOfSingle, span, entity.Name);

    internal void ReportCaseSecond(string what, TextSpan span, Location first) =>
        _bag.ReportWithRelated(CaseSecond, new Location(_source, span), new RelatedLocation(first, "it is first given here"), what);

    internal void ReportCaseYearMissing(string field, string year, TextSpan span) => Report(CaseYearMissing, span, field, year);

    internal void ReportCaseYearTooMany(string field, string year, TextSpan span) => Report(CaseYearTooMany, span, field, year);

    internal void ReportCaseFieldNotReported(string name, string description, string help, TextSpan span) =>
        Report(CaseFieldNotReported, span, name, description, help);

    internal void ReportUnknownStatus(string word, string whose, ICollection<string> words, TextSpan span) =>
        ReportNear(UnknownStatus, span, word, words, word, whose, string.Join(", ", words));

    internal void ReportUnknownCaseMember(string key, IEnumerable<string> keys, TextSpan span) => ReportNear(UnknownCaseMember, span, key, keys, key);

    internal void ReportUnknownReading(string milestone, string reading, IEnumerable<string> readings, TextSpan span) =>
        ReportNear(UnknownReading, span, reading, readings, milestone, reading);

    internal void ReportReadingOfSeveral(ICollection<string> assumptions, string reading, TextSpan span) =>
        Report(ReadingOfSeveral, span, string.Join(" and ", assumptions), reading, assumptions.First());

    internal void ReportNothingExpected(TextSpan span) => Report(NothingExpected, span);

    internal void ReportRoundAfterCase(string day, TextSpan span) => Report(RoundAfterCase, span, day);

    internal void ReportMemberUnderReading(string member, string reading, TextSpan span) => Report(MemberUnderReading, span, member, reading);

    internal void ReportCaseEvidenceOfItem(string field, TextSpan span) => Report(CaseEvidenceOfItem, span, field);

    private static string CaseExample(TypeSymbol type) => type switch
    {
        RelationTypeSymbol => "\"A\"",
        OwnedTypeSymbol owned => $"{{ {(owned.Part.FlatFields.Count == 0 ? string.Empty : owned.Part.FlatFields[0].Path + ": …")} }}",
        _ => Examples.Of(type),
    };
}
