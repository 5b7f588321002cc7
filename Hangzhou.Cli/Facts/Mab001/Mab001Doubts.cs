using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <summary>Every kind of doubt about an export of mab001, and the one place where each is put into words.</summary>
internal static class Mab001Doubts
{
    private static readonly FactProblemKind NoIds = Error("HZ4501", "The export has no ids");
    private static readonly FactProblemKind ColumnTwice = Error("HZ4502", "The export has a column twice");
    private static readonly FactProblemKind MissingColumn = Doubt("HZ4503", "The export lacks a column");
    private static readonly FactProblemKind UnknownColumn = Doubt("HZ4504", "The export has a column that is not known");
    private static readonly FactProblemKind NoDate = Doubt("HZ4505", "The export does not say which date it describes");
    private static readonly FactProblemKind NoUnit = Doubt("HZ4506", "The export does not say the unit of its areas");
    private static readonly FactProblemKind NoRoster = Doubt("HZ4507", "No roster says who is a Member State");
    private static readonly FactProblemKind BadId = Doubt("HZ4511", "A row cannot be named");
    private static readonly FactProblemKind UnusualId = Doubt("HZ4512", "An id is not as ids are");
    private static readonly FactProblemKind NoTitle = Doubt("HZ4513", "A row has no title");
    private static readonly FactProblemKind UncertainState = Doubt("HZ4514", "The State is not certain");
    private static readonly FactProblemKind PartOfOne = Doubt("HZ4515", "Rows may be one reserve");
    private static readonly FactProblemKind UncertainRegions = Doubt("HZ4516", "The regions are not certain");
    private static readonly FactProblemKind UncertainYear = Doubt("HZ4517", "The year is not certain");
    private static readonly FactProblemKind FusedYears = Doubt("HZ4518", "Years are fused into one number");
    private static readonly FactProblemKind NotYears = Doubt("HZ4519", "A list of years holds something else");
    private static readonly FactProblemKind Withdrawn = Doubt("HZ4520", "A reserve may have been withdrawn");
    private static readonly FactProblemKind NotExpected = Doubt("HZ4521", "A cell holds something else than its column does");
    private static readonly FactProblemKind NoSum = Doubt("HZ4522", "Parts do not sum to their total");
    private static readonly FactProblemKind Zero = Doubt("HZ4523", "A zero may stand for what is not known");

    /// <summary>Every kind, in order of code.</summary>
    public static ImmutableArray<FactProblemKind> All { get; } =
    [
        NoIds, ColumnTwice, MissingColumn, UnknownColumn, NoDate, NoUnit, NoRoster, BadId, UnusualId, NoTitle, UncertainState, PartOfOne,
        UncertainRegions, UncertainYear, FusedYears, NotYears, Withdrawn, NotExpected, NoSum, Zero,
    ];

    public static void ReportNoIds(this ImportDoubts doubts, in FactPlace place) => doubts.Add(
        NoIds, place, string.Empty, string.Empty, $"There is no column '{Mab001Columns.Id}', so no row can be named.",
        "Give the export of the dataset mab001 as a CSV file, with all its columns.");

    public static void ReportColumnTwice(this ImportDoubts doubts, in FactPlace place, string column, int first) => doubts.Add(
        ColumnTwice, place, string.Empty, column, string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(column)}' is already in column {first}."),
        "Take out the one that is not the export's.");

    public static void ReportMissingColumn(this ImportDoubts doubts, in FactPlace place, string column) => doubts.Add(
        MissingColumn, place, string.Empty, column, $"The export has no column '{column}'; what it says is left blank.",
        "Export the dataset again with all its columns.");

    public static void ReportUnknownColumn(this ImportDoubts doubts, in FactPlace place, string column) => doubts.Add(
        UnknownColumn, place, string.Empty, column, $"Nobody knows a column '{Excerpt.Of(column)}' of this dataset; it is not read.",
        "If the dataset has changed, look what the column means before you rely on what was imported.");

    public static void ReportNoDate(this ImportDoubts doubts, string path) => doubts.Add(
        NoDate, new FactPlace(path), string.Empty, string.Empty, "The export does not say on which day it was so; no round.json is written.",
        "Find out the day of the export, and give it as --date.");

    public static void ReportNoUnit(this ImportDoubts doubts, string path) => doubts.Add(
        NoUnit, new FactPlace(path), string.Empty, string.Empty, "The export does not say in which unit its areas are; they are left blank.",
        "If you know that they are hectares, say so: --area-unit ha.");

    public static void ReportNoRoster(this ImportDoubts doubts, string path) => doubts.Add(
        NoRoster, new FactPlace(path), string.Empty, string.Empty, "Without a roster of Member States nobody can tell which country is one; states is left blank.",
        "Give a folder of facts with a member_states.csv: --roster DIR.");

    public static void ReportBadId(this ImportDoubts doubts, Mab001Row row, string why) => doubts.Add(
        BadId, row.Place(Mab001Columns.Id), row.Id, row.Id, $"The id {why}; the row is left out.", "Find out the reserve's own id, and write it here.");

    public static void ReportUnusualId(this ImportDoubts doubts, Mab001Row row, string why) => doubts.Add(
        UnusualId, row.Place(Mab001Columns.Id), row.Id, row.Id, $"The id '{Excerpt.Of(row.Id)}' {why}; it is kept as it is.",
        "Compare it with the id on the reserve's page: a letter of another alphabet may look the same.");

    public static void ReportNoTitle(this ImportDoubts doubts, Mab001Row row) => doubts.Add(
        NoTitle, row.Place(Mab001Columns.Title), row.Id, string.Empty, "The row has no title; name is left blank.", "Look the reserve's name up by its id.");

    public static void ReportUncertainState(this ImportDoubts doubts, Mab001Row row, string column, string why) => doubts.Add(
        UncertainState, row.Place(column), row.Id, row[column], $"{why}; states is left blank.", "Find out in which States the reserve lies, and write their keys into reserves.csv.");

    public static void ReportPartOfOne(this ImportDoubts doubts, Mab001Row row, string column, string why) => doubts.Add(
        PartOfOne, row.Place(column), row.Id, row[column], $"{why}; the rows are not joined, and states, region and areas are left blank.",
        "Find out which rows are one reserve. Keep one of them in reserves.csv, with all its States and its whole area.");

    public static void ReportUncertainRegions(this ImportDoubts doubts, Mab001Row row, string why) => doubts.Add(
        UncertainRegions, row.Place(Mab001Columns.Regions), row.Id, row[Mab001Columns.Regions], $"{why}; region is left blank.",
        "Find out in which regions the reserve lies, and write them into reserves.csv.");

    public static void ReportUncertainYear(this ImportDoubts doubts, Mab001Row row, string column, string why) => doubts.Add(
        UncertainYear, row.Place(column), row.Id, row[column], $"{why}; designated is left blank.", "Find out the year of designation, and write it into reserves.csv.");

    public static void ReportFusedYears(this ImportDoubts doubts, Mab001Row row, string column) => doubts.Add(
        FusedYears, row.Place(column), row.Id, row[column], $"'{Excerpt.Of(row[column])}' is no year: two years may have become one number, whose last zero is lost.",
        "Nothing that the plan asks rests on it. Take the years from the reserve's page.");

    public static void ReportNotYears(this ImportDoubts doubts, Mab001Row row, string piece) => doubts.Add(
        NotYears, row.Place(Mab001Columns.Review), row.Id, row[Mab001Columns.Review], $"'{Excerpt.Of(piece)}' in the list is no year.",
        "Nothing that the plan asks rests on it. Take the years from the reserve's page.");

    public static void ReportWithdrawn(this ImportDoubts doubts, Mab001Row row) => doubts.Add(
        Withdrawn, row.Place(Mab001Columns.Withdrawal), row.Id, row[Mab001Columns.Withdrawal],
        $"'{Excerpt.Of(row[Mab001Columns.Withdrawal])}' stands where the export has 0 on every reserve; the row is left out.",
        "If the reserve is still in the network, write it into reserves.csv.");

    public static void ReportNotExpected(this ImportDoubts doubts, Mab001Row row, string column, string expected) => doubts.Add(
        NotExpected, row.Place(column), row.Id, row[column],
        row[column].Length == 0 ? $"The cell is blank, where the export has {expected}." : $"'{Excerpt.Of(row[column])}' is not {expected}.",
        "What rests on it is left blank. Correct the cell, or export the dataset again.");

    public static void ReportNoSum(this ImportDoubts doubts, Mab001Row row, string total, IEnumerable<string> parts, decimal sum) => doubts.Add(
        NoSum, row.Place(total), row.Id, row[total],
        string.Create(CultureInfo.InvariantCulture, $"{row[total]} is not {string.Join(" + ", parts)}, which is {sum}."),
        "Nobody can tell which of the figures is wrong; what rests on them is left blank. Ask the reserve.");

    public static void ReportZero(this ImportDoubts doubts, Mab001Row row, string column) => doubts.Add(
        Zero, row.Place(column), row.Id, row[column], "The export has 0 for none and for not known alike; it is left blank.", "Ask the reserve.");

    private static FactProblemKind Error(string code, string title) => new(code, FactSeverity.Error, title);

    private static FactProblemKind Doubt(string code, string title) => new(code, FactSeverity.Warning, title);
}
