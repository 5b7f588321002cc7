using System;
using System.Globalization;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Facts;

/// <content>Cells.</content>
internal static partial class FactErrors
{
    public static void ReportNotANumber(this FactProblems problems, FactPlace place, string cell, string help) =>
        problems.Add(NotANumber, place, $"'{Excerpt.Of(cell)}' is not a number.", help);

    public static void ReportTooManyDigits(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(
            TooManyDigits, place,
            $"'{Excerpt.Of(cell)}' has more digits than can be kept: at most {NumberText.MostDigits.ToString(CultureInfo.InvariantCulture)} in all, {NumberText.MostDecimals.ToString(CultureInfo.InvariantCulture)} of them after the point.",
            "Write as many as were measured; nothing is rounded for you.");

    public static void ReportNegative(this FactProblems problems, FactPlace place, string cell, string what) =>
        problems.Add(Negative, place, $"'{Excerpt.Of(cell)}' is below zero, and {what} never is.", "Correct the number, or leave the cell blank.");

    public static void ReportNotWhole(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotWhole, place, $"'{Excerpt.Of(cell)}' is not a whole number, and a count is.", "Write a whole number, without a point.");

    public static void ReportNotAYear(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotAYear, place, $"'{Excerpt.Of(cell)}' is not a year.", "Write a year, such as 2027.");

    public static void ReportNotADate(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotADate, place, $"'{Excerpt.Of(cell)}' is not a date.", "Write year, month and day, such as 2027-06-15.");

    public static void ReportNotYesOrNo(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(NotYesOrNo, place, $"'{Excerpt.Of(cell)}' is neither yes nor no.", "Write yes or no, or leave the cell blank: not reported.");

    public static void ReportUnknownChoice(this FactProblems problems, FactPlace place, string name, string[] known) =>
        problems.Add(
            UnknownChoice, place, $"'{Excerpt.Of(name)}' is none of the choices.{problems.DidYouMean(UnknownChoice, place, name, known)}",
            $"Write one of: {string.Join(", ", known)}.");

    public static void ReportNoPercentSign(this FactProblems problems, FactPlace place, string cell, string name) =>
        problems.Add(
            NoPercentSign, place, $"'{Excerpt.Of(cell)}' is not marked as a percentage: it could be a part of 1 or of 100.",
            $"Write a percentage, such as 40%, or name the column '{name} [%]' if all its cells are percentages.");

    public static void ReportSeveralKeys(this FactProblems problems, FactPlace place, string cell, string name) =>
        problems.Add(SeveralKeys, place, $"'{Excerpt.Of(cell)}' names several, and '{name}' is one.", "Keep one.");

    public static void ReportRepeatedName(this FactProblems problems, FactPlace place, string name) =>
        problems.Add(BadList, place, $"'{Excerpt.Of(name)}' is in the list twice.", "Keep one of the two.");

    public static void ReportTooLong(this FactProblems problems, FactPlace place, int length) =>
        problems.Add(
            TooLong, place,
            string.Create(CultureInfo.InvariantCulture, $"The cell has {length} characters; {FactLimits.LongestCell} are the most that are read."),
            "Look for a quotation mark that opens before it and closes too late; otherwise shorten the text.");

    public static void ReportUnseen(this FactProblems problems, FactPlace place, string key, int character) =>
        problems.Add(
            Unseen, place,
            string.Create(CultureInfo.InvariantCulture, $"The key '{Excerpt.Of(key)}' holds the character U+{character:X4}, which cannot be seen, so that two keys could look the same."),
            "Type the key again without it; it often comes with a text copied from a page.");

    public static void ReportGapInList(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(BadList, place, $"'{Excerpt.Of(cell)}' has an empty place between two ';'.", "Take the surplus ';' out.");

    public static void ReportNoneAmongOthers(this FactProblems problems, FactPlace place, string cell) =>
        problems.Add(BadList, place, $"'{Excerpt.Of(cell)}' says none and names some.", "Write none alone, or take it out.");
}
