using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <content>Columns.</content>
internal static partial class FactErrors
{
    public static void ReportUnknownColumn(this FactProblems problems, FactPlace place, string name, string owner, IEnumerable<string> known) =>
        problems.Add(
            UnknownColumn, place, $"'{Excerpt.Of(name)}' is no field of {owner}.{problems.DidYouMean(UnknownColumn, place, name, known)}",
            "Correct the name, or begin the header with '#' to keep the column as a note that is not read.");

    public static void ReportNoKeyColumn(this FactProblems problems, FactPlace place, string key, string owner) =>
        problems.Add(
            NoKeyColumn, place, $"There is no column '{key}', which tells one {owner} from another.",
            $"Add a column '{key}'.");

    public static void ReportFirstColumnNotOwner(this FactProblems problems, FactPlace place, string key, string owner) =>
        problems.Add(
            NoKeyColumn, place, $"The first column must hold the key of the {owner} that the item belongs to.",
            $"Put the column '{key}' first.");

    public static void ReportColumnTwice(this FactProblems problems, FactPlace place, string name, int first) =>
        problems.Add(
            ColumnTwice, place,
            string.Create(CultureInfo.InvariantCulture, $"'{name}' is already in column {first}."), "Keep one of the two.");

    public static void ReportNoUnit(this FactProblems problems, FactPlace place, string name, string units, string example) =>
        problems.Add(
            NoUnit, place, $"'{name}' does not say in which unit its values are; a unit is never guessed.",
            $"Write the unit after the name, such as '{example}'. Units that can be used: {units}.");

    public static void ReportWrongUnit(this FactProblems problems, FactPlace place, string name, string unit, string[] known) =>
        problems.Add(
            WrongUnit, place, $"'{name}' cannot be in '{Excerpt.Of(unit)}'.{problems.DidYouMean(WrongUnit, place, unit, known)}",
            $"Units that can be used: {string.Join(", ", known)}.");

    public static void ReportUnitNotAllowed(this FactProblems problems, FactPlace place, string name, string unit) =>
        problems.Add(WrongUnit, place, $"'{name}' has no unit, but '{Excerpt.Of(unit)}' is given.", $"Write '{name}' alone.");

    public static void ReportNoYear(this FactProblems problems, FactPlace place, string name, string example) =>
        problems.Add(
            NoYear, place, $"'{name}' has a value for each year, and the column does not say which.",
            $"Write the year after the name, such as '{example}'.");

    public static void ReportYearNotAllowed(this FactProblems problems, FactPlace place, string name, string year) =>
        problems.Add(
            WrongYear, place, $"'{name}' has one value a round, not one a year, but '{Excerpt.Of(year)}' is given.", $"Write '{name}' without a year.");

    public static void ReportBadColumnYear(this FactProblems problems, FactPlace place, string year) =>
        problems.Add(WrongYear, place, $"'{Excerpt.Of(year)}' is not a year.", "Write a year of four digits, such as @2027.");

    public static void ReportDerivedColumn(this FactProblems problems, FactPlace place, string name, string from) =>
        problems.Add(
            DerivedColumn, place, $"'{name}' is not reported here: it follows from '{from}'.", $"Take the column out, and report '{from}'.");

    public static void ReportNamelessColumn(this FactProblems problems, FactPlace place, string value) =>
        problems.Add(
            NamelessColumn, place, $"The cell holds '{Excerpt.Of(value)}', but its column has no name.", "Name the column in the header, or empty it.");

    public static void ReportTooManyColumns(this FactProblems problems, FactPlace place, int columns) =>
        problems.Add(
            TooManyColumns, place,
            string.Create(CultureInfo.InvariantCulture, $"The header names {columns} columns; {FactLimits.MostColumns} are the most that are read."),
            "Take out the columns that the plan does not ask for.");

    public static void ReportNoHeader(this FactProblems problems, FactPlace place, string example) =>
        problems.Add(
            NoHeader, place, "The file is empty; the first line must name the columns.",
            $"Begin with a header, such as '{example}'. A file with a header alone says that there is nobody.");

    public static void ReportWrongSeparator(this FactProblems problems, FactPlace place, string separator) =>
        problems.Add(
            WrongSeparator, place, $"The columns seem to be separated by {separator}.",
            "Save the file with commas between the columns; a cell that holds a comma stands in quotation marks.");
}
