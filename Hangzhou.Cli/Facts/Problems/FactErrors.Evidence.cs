using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <content>Evidence.</content>
internal static partial class FactErrors
{
    public static void ReportNoEvidenceColumn(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(NoEvidenceColumn, place, $"There is no column '{name}'.", "Begin the file with the header entity,key,field,link,date.");

    public static void ReportBlankEvidence(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(
            BlankEvidence, place, $"The row has no '{name}'.",
            "A row says whose value it is (entity, key), which (field), where its evidence is (link), and of which day (date); only a single entity has no key.");

    public static void ReportEvidenceEntity(this FactProblems problems, FactPlace place, string name, IReadOnlyCollection<string> known) =>
        problems.Add(
            EvidenceEntity, place, $"The plan has no table '{Excerpt.Of(name)}'.{problems.DidYouMean(EvidenceEntity, place, name, known)}",
            "Name the table as its file is named, without .csv.");

    public static void ReportEvidenceField(this FactProblems problems, FactPlace place, string name, string table, IEnumerable<string> known) =>
        problems.Add(
            EvidenceField, place, $"'{Excerpt.Of(name)}' is nothing that {table} report.{problems.DidYouMean(EvidenceField, place, name, known)}",
            "Name the field as its column is named, without the unit. A list of items has its evidence as a whole, the other side of a relation on the side that reports it, and a key needs none.");

    public static void ReportEvidenceYear(this FactProblems problems, FactPlace place, string name, string? year, bool isByYear) =>
        problems.Add(
            EvidenceYear, place,
            !isByYear ? $"'{name}' has one value a round, not one a year, but '@{Excerpt.Of(year!)}' is given."
            : year is null ? $"'{name}' has a value for each year, and the row does not say which."
            : $"'@{Excerpt.Of(year)}' is not a year.",
            isByYear ? $"Write the year after the name, such as '{name}@2027'." : $"Write '{name}' without a year.");

    public static void ReportEvidenceForNobody(this FactProblems problems, FactPlace place, string key, string file, IReadOnlyCollection<string> known) =>
        problems.Add(
            EvidenceForNobody, place, $"'{Excerpt.Of(key)}' has no row in {file}.{problems.KeyMeant(EvidenceForNobody, place, key, known)}",
            $"Correct the key, or add '{Excerpt.Of(key)}' to {file}.");

    public static void ReportEvidenceWithoutFile(this FactProblems problems, FactPlace place, string key, string file) =>
        problems.Add(EvidenceForNobody, place, $"There is no {file}, so nothing is reported of '{Excerpt.Of(key)}'.", $"Add {file}, or take the row out.");

    public static void ReportEvidenceKeyOfSingle(this FactProblems problems, FactPlace place, string key, string entity) =>
        problems.Add(EvidenceForNobody, place, $"There is one {entity}, which has no key, but '{Excerpt.Of(key)}' is given.", "Leave the key blank.");

    public static void ReportEvidenceTwice(this FactProblems problems, FactPlace place, int firstLine) =>
        problems.Add(
            EvidenceTwice, place, string.Create(CultureInfo.InvariantCulture, $"The evidence for this value is already on line {firstLine}."),
            "Join the two rows; a link may name several places.");

    public static void ReportEvidenceWithoutValue(this FactProblems problems, FactPlace place, string field) =>
        problems.Add(
            EvidenceWithoutValue, place, $"There is evidence for '{Excerpt.Of(field)}', but its value is not reported.",
            "Report the value, or correct the field or the key: evidence alone is no answer.");
}
