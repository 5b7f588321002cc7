using System;
using System.Globalization;

namespace Hangzhou.Cli.Facts;

/// <content>Cells.</content>
internal static partial class FactErrors
{
    public static void ReportNotANumber(this FactProblems problems, FactPlace place, string cell, string help) =>
        problems.Add(NotANumber, place, $"'{Shorten(cell)}' is not a number.", help);

    public static void ReportTooManyDigits(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(
            TooManyDigits, place,
            $"'{Shorten(cell)}' has more digits than can be kept: at most {NumberText.MostDigits.ToString(CultureInfo.InvariantCulture)} in all, {NumberText.MostDecimals.ToString(CultureInfo.InvariantCulture)} of them after the point.",
            "Write as many as were measured; nothing is rounded for you.");

    public static void ReportNegative(this FactProblems problems, FactPlace place, string cell, string what) =>
        problems.Add(Negative, place, $"'{Shorten(cell)}' is below zero, and {what} never is.", "Correct the number, or leave the cell blank.");

    public static void ReportNotWhole(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotWhole, place, $"'{Shorten(cell)}' is not a whole number, and a count is.", "Write a whole number, without a point.");

    public static void ReportNotAYear(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotAYear, place, $"'{Shorten(cell)}' is not a year.", "Write a year, such as 2027.");

    public static void ReportNotADate(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotADate, place, $"'{Shorten(cell)}' is not a date.", "Write year, month and day, such as 2027-06-15.");

    public static void ReportNotYesOrNo(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotYesOrNo, place, $"'{Shorten(cell)}' is neither yes nor no.", "Write yes or no, or leave the cell blank: not reported.");

    public static void ReportUnknownChoice(this FactProblems problems, FactPlace place, string name, string? suggestion, string choices) =>
        problems.Add(
            UnknownChoice, place, $"'{Shorten(name)}' is none of the choices.{DidYouMean(suggestion)}", $"Write one of: {choices}.");

    public static void ReportNoPercentSign(this FactProblems problems, FactPlace place, string cell, string name) =>
        problems.Add(
            NoPercentSign, place, $"'{Shorten(cell)}' is not marked as a percentage: it could be a part of 1 or of 100.",
            $"Write a percentage, such as 40%, or name the column '{name} [%]' if all its cells are percentages.");

    public static void ReportSeveralKeys(this FactProblems problems, FactPlace place, string cell, string name) =>
        problems.Add(SeveralKeys, place, $"'{Shorten(cell)}' names several, and '{name}' is one.", "Keep one.");

    public static void ReportRepeatedName(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(BadList, place, $"'{name}' is in the list twice.", "Keep one of the two.");

    public static void ReportGapInList(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(BadList, place, $"'{Shorten(cell)}' has an empty place between two ';'.", "Take the surplus ';' out.");

    public static void ReportNoneAmongOthers(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(BadList, place, $"'{Shorten(cell)}' says none and names some.", "Write none alone, or take it out.");

    // A cell may be a whole paragraph; its beginning is enough to find it.
    private static string Shorten(string cell) => cell.Length <= 40 ? cell : string.Concat(cell.AsSpan(0, 39), "…");
}
