using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <content>Rows, and how they stand to other rows.</content>
internal static partial class FactErrors
{
    public static void ReportRaggedRow(this FactProblems problems, FactPlace place, int cells, int columns) =>
        problems.Add(
            RaggedRow, place,
            string.Create(CultureInfo.InvariantCulture, $"The row has {cells} cells, but the header names {columns} columns."),
            cells > columns
                ? "A cell that holds a comma must stand in quotation marks; otherwise take the surplus out."
                : "Add the commas that are missing; a blank cell means not reported.");

    public static void ReportEmptyKey(this FactProblems problems, FactPlace place, string key) =>
        problems.Add(EmptyKey, place, $"The row has no '{key}', so nobody can tell whom it is about.", $"Fill in '{key}', or empty the row.");

    public static void ReportDuplicateKey(this FactProblems problems, FactPlace place, string key, int firstLine) =>
        problems.Add(
            DuplicateKey, place,
            string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(key)}' is already on line {firstLine}."),
            "A member has one row a round: join the two rows, or correct one of the keys.");

    public static void ReportKeyLikeAList(this FactProblems problems, FactPlace place, string key) =>
        problems.Add(
            KeyLikeAList, place, $"'{Excerpt.Of(key)}' cannot be a key: where other tables name it, ';' separates keys and none says that there is no one.",
            "Choose a key without ';' that is not the word none.");

    public static void ReportSecondRow(this FactProblems problems, FactPlace place, string entity) =>
        problems.Add(SecondRow, place, $"There is one {entity}, so its table has one row; this is another.", "Join the rows into one.");

    public static void ReportTooManyRows(this FactProblems problems, FactPlace place) =>
        problems.Add(
            TooManyRows, place,
            string.Create(CultureInfo.InvariantCulture, $"The table goes on after {FactLimits.MostRows} rows, which are the most that are read."),
            "Check that it is the table you meant; rows of another date belong in a round of their own.");

    public static void ReportStrayQuote(this FactProblems problems, FactPlace place) =>
        problems.Add(
            StrayQuote, place, "A quotation mark is out of place, so it cannot be told where the cell ends.",
            "A cell that holds a quotation mark, a comma or a line break stands in quotation marks, and a quotation mark inside it is doubled: \"say \"\"hi\"\"\".");

    public static void ReportUnknownOwner(this FactProblems problems, FactPlace place, string key, string ownerFile, IReadOnlyCollection<string> known) =>
        problems.Add(
            UnknownOwner, place, $"'{Excerpt.Of(key)}' has no row in {ownerFile}.{problems.KeyMeant(UnknownOwner, place, key, known)}",
            $"Correct the key, or add '{Excerpt.Of(key)}' to {ownerFile}.");

    public static void ReportNoOwnerFile(this FactProblems problems, FactPlace place, string ownerFile) =>
        problems.Add(
            UnknownOwner, place, $"There is no {ownerFile}, so its items belong to nobody.", $"Add {ownerFile}, with a row for each owner.");

    public static void ReportTooManyItems(this FactProblems problems, FactPlace place, string owner, long total, int listed, string itemsFile) =>
        problems.Add(
            TooManyItems, place,
            string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(owner)}' is said to have {total} in all, but {itemsFile} lists {listed}."),
            "Correct the number, or take out what is listed in error; leave the cell blank if the number is not known.");

    public static void ReportOutsideRoster(this FactProblems problems, FactPlace place, string key, string rosterFile, IReadOnlyCollection<string> known) =>
        problems.Add(
            OutsideRoster, place, $"'{Excerpt.Of(key)}' has no row in {rosterFile}, and that roster is complete: it lies outside the population.{problems.KeyMeant(OutsideRoster, place, key, known)}",
            $"Correct the key, add '{Excerpt.Of(key)}' to {rosterFile}, or say in round.json that the roster is not complete.");

    public static void ReportNoSum(this FactProblems problems, FactPlace place, string total, string sum, IReadOnlyCollection<string> parts) =>
        problems.Add(
            NoSum, place, $"The total is {total}, but {string.Join(" and ", parts)} {(parts.Count == 1 ? "makes" : "make")} {sum}.",
            "Correct the total or its parts; leave blank what is not known.");

    public static void ReportZeroDivisor(this FactProblems problems, FactPlace place, string field, IReadOnlyCollection<string> milestones) =>
        problems.Add(
            ZeroDivisor, place,
            $"'{field}' is 0, and the rules of {string.Join(", ", milestones)} divide by it: what rests on the quotient is unknown.",
            "Correct the number if it is not 0; leave the cell blank if it was not reported.");
}
