using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <content>Files and rounds.</content>
internal static partial class FactErrors
{
    public static void ReportNotUtf8(this FactProblems problems, FactPlace place, int position) =>
        problems.Add(
            NotUtf8, place,
            string.Create(CultureInfo.InvariantCulture, $"The byte at position {position} is not UTF-8, so the text cannot be read."),
            "Save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8').");

    public static void ReportUtf16(this FactProblems problems, FactPlace place) =>
        problems.Add(
            NotUtf8, place, "The file is UTF-16, not UTF-8.", "Save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8').");

    public static void ReportNoRoundFile(this FactProblems problems, FactPlace place, string table) =>
        problems.Add(
            NoRoundFile, place, $"This folder holds {table}, but no round.json says which date its facts describe.",
            """Add a round.json, such as {"date": "2025-12-31", "kind": "reported"}.""");

    public static void ReportNotJson(this FactProblems problems, FactPlace place, string found) =>
        problems.Add(
            NotJson, place, $"This is not JSON: {found}.",
            "Names and texts stand in double quotation marks, a comma stands between properties and none after the last.");

    public static void ReportUnknownProperty(
        this FactProblems problems, FactPlace place, string name, string? suggestion, string allowed) =>
        problems.Add(
            UnknownProperty, place, $"'{name}' is not known here.{DidYouMean(suggestion)}", $"What can stand here: {allowed}.");

    public static void ReportPropertyTwice(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(UnknownProperty, place, $"'{name}' is said twice.", "Keep one of the two.");

    public static void ReportMissingProperty(this FactProblems problems, FactPlace place, string name, string example) =>
        problems.Add(MissingProperty, place, $"'{name}' is missing.", $"Add it, such as {example}.");

    public static void ReportWrongProperty(this FactProblems problems, FactPlace place, string name, string found, string expected) =>
        problems.Add(WrongProperty, place, $"'{name}' cannot be {found}.", $"It is {expected}.");

    public static void ReportUnknownRoster(this FactProblems problems, FactPlace place, string name, string? suggestion, string allowed) =>
        problems.Add(
            UnknownRoster, place, $"The plan has no roster '{name}'.{DidYouMean(suggestion)}", $"The plan's rosters: {allowed}.");

    public static void ReportRosterOfSingle(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(
            UnknownRoster, place, $"'{name}' is a single entity: there is one of it, so it has no roster.", "Take the entry out.");

    public static void ReportSameDate(this FactProblems problems, FactPlace place, string date, string first) =>
        problems.Add(
            SameDate, place, $"Another round is dated {date} too: {first}.",
            "Give one of them alone, join the two into one folder, or correct the date.");

    public static void ReportUnknownFile(this FactProblems problems, FactPlace place, string name, string? suggestion) =>
        problems.Add(
            UnknownFile, place, $"'{name}' is no table of the plan, and is not read.{DidYouMean(suggestion)}",
            "A table is named by the plural of its entity, such as reserves.csv; 'hangzhou list' names them all.");

    public static void ReportTotalTooSmall(this FactProblems problems, FactPlace place, long total, int listed, string plural) =>
        problems.Add(
            WrongTotal, place,
            string.Create(CultureInfo.InvariantCulture, $"The known total is {total}, but {listed} {plural} are listed."),
            "Correct the total, or take out what is listed in error.");

    public static void ReportTotalNotComplete(this FactProblems problems, FactPlace place, long total, int listed, string plural) =>
        problems.Add(
            WrongTotal, place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The roster is said to be complete with {total} in all, but {listed} {plural} are listed."),
            "Say \"complete\": false, or list them all.");

    public static void ReportCompleteButAbsent(this FactProblems problems, FactPlace place, string entity, string file) =>
        problems.Add(
            CompleteButAbsent, place, $"The roster '{entity}' is said to be complete, but there is no {file}.",
            $"Add {file} (with a header alone if there is nobody), or take the entry out: an absent file is a roster that was not reported.");
}
