namespace Hangzhou.Cli.Facts;

/// <content>A round beside the one before it.</content>
internal static partial class FactErrors
{
    public static void ReportNoLongerListed(this FactProblems problems, FactPlace place, string key, in FactPlace before) =>
        problems.Add(
            NoLongerListed, place, $"'{Excerpt.Of(key)}' was listed at {before}, and is not listed here.",
            "If it has left, nothing need be done. Otherwise list it again, under the same key.");

    public static void ReportFell(this FactProblems problems, FactPlace place, string value, string earlier, in FactPlace before) =>
        problems.Add(
            Fell, place, $"The value is {value}, a tenth or less of what it was: {earlier} at {before}.",
            "Check the unit and the decimal point of both. If both are right, nothing need be done.");

    public static void ReportRose(this FactProblems problems, FactPlace place, string value, string earlier, in FactPlace before) =>
        problems.Add(
            Rose, place, $"The value is {value}, ten times or more of what it was: {earlier} at {before}.",
            "Check the unit and the decimal point of both. If both are right, nothing need be done.");
}
