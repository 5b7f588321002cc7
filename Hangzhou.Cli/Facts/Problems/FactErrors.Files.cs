using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <content>Files and rounds.</content>
internal static partial class FactErrors
{
    private const string SaveAsUtf8 = "Save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8').";

    public static void ReportNotUtf8(this FactProblems problems, FactPlace place, int position) =>
        problems.Add(
            NotUtf8, place,
            string.Create(CultureInfo.InvariantCulture, $"The byte at position {position} is not UTF-8, so the text cannot be read."), SaveAsUtf8);

    public static void ReportNul(this FactProblems problems, FactPlace place, int position) =>
        problems.Add(
            NotUtf8, place,
            string.Create(CultureInfo.InvariantCulture, $"The byte at position {position} is 0, which stands in no text: the file is UTF-16, or no text at all."),
            SaveAsUtf8);

    public static void ReportUtf16(this FactProblems problems, FactPlace place) =>
        problems.Add(
            NotUtf8, place, "The file is UTF-16, not UTF-8.", SaveAsUtf8);

    public static void ReportUnreadable(this FactProblems problems, FactPlace place, string why) =>
        problems.Add(Unreadable, place, $"The file cannot be read: {why}.", "Put a file in its place that you can open, or take it away.");

    public static void ReportTooLarge(this FactProblems problems, FactPlace place, long length, long most) =>
        problems.Add(
            TooLarge, place,
            string.Create(CultureInfo.InvariantCulture, $"The file has {length} bytes; {most} are the most that are read."),
            "Check that it is the file you meant. What it holds can stand in several rounds, each of its own date.");

    public static void ReportTooManyRounds(this FactProblems problems, FactPlace place, int rounds) =>
        problems.Add(
            TooManyRounds, place,
            string.Create(CultureInfo.InvariantCulture, $"The folders given hold {rounds} rounds; {FactLimits.MostRounds} are the most that are read."),
            "Give the folders of the rounds that matter, one by one.");

    public static void ReportNoRoundFile(this FactProblems problems, FactPlace place, string table) =>
        problems.Add(
            NoRoundFile, place, $"This folder holds {Excerpt.Of(table)}, but no round.json says which date its facts describe.",
            """Add a round.json, such as {"date": "2025-12-31", "kind": "reported"}.""");

    public static void ReportNotJson(this FactProblems problems, FactPlace place, string found) =>
        problems.Add(
            NotJson, place, $"This is not JSON: {found}.",
            "Names and texts stand in double quotation marks, a comma stands between properties and none after the last.");

    public static void ReportUnknownProperty(
        this FactProblems problems, FactPlace place, string name, string[] known) =>
        problems.Add(
            UnknownProperty, place, $"'{Excerpt.Of(name)}' is not known here.{problems.DidYouMean(UnknownProperty, place, name, known)}",
            $"What can stand here: {string.Join(", ", known)}.");

    public static void ReportPropertyTwice(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(UnknownProperty, place, $"'{Excerpt.Of(name)}' is said twice.", "Keep one of the two.");

    public static void ReportMissingProperty(this FactProblems problems, FactPlace place, string name, string example) =>
        problems.Add(MissingProperty, place, $"'{name}' is missing.", $"Add it, such as {example}.");

    public static void ReportWrongProperty(this FactProblems problems, FactPlace place, string name, string found, string expected) =>
        problems.Add(WrongProperty, place, $"'{name}' cannot be {found}.", $"It is {expected}.");

    public static void ReportUnknownRoster(this FactProblems problems, FactPlace place, string name, string[] known) =>
        problems.Add(
            UnknownRoster, place, $"The plan has no roster '{Excerpt.Of(name)}'.{problems.DidYouMean(UnknownRoster, place, name, known)}",
            $"The plan's rosters: {string.Join(", ", known)}.");

    public static void ReportRosterOfSingle(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(
            UnknownRoster, place, $"'{name}' is a single entity: there is one of it, so it has no roster.", "Take the entry out.");

    public static void ReportSameDate(this FactProblems problems, FactPlace place, string date, string first) =>
        problems.Add(
            SameDate, place, $"Another round is dated {date} too: {first}.",
            "Give one of them alone, join the two into one folder, or correct the date.");

    public static void ReportUnknownFile(this FactProblems problems, FactPlace place, string name, IEnumerable<string> known) =>
        problems.Add(
            UnknownFile, place, $"'{Excerpt.Of(name)}' is no table of the plan, and is not read.{problems.DidYouMean(UnknownFile, place, name, known)}",
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
