using System;
using System.Globalization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Output;

/// <summary>The stable words of the machine formats: snake_case, and dates as ISO has them.</summary>
internal static class Words
{
    public static string Of(MilestoneStatus status) => StatusNames.Of(status);

    /// <summary>A truth; null is not applicable.</summary>
    public static string Of(Truth? truth) => truth switch
    {
        null => "not_applicable",
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(truth), truth, "No such truth."),
    };

    public static string Of(Quantifier quantifier) => quantifier switch
    {
        Quantifier.Every => "every",
        Quantifier.Share => "share",
        Quantifier.Count => "count",
        Quantifier.The => "the",
        Quantifier.Overall => "overall",
        _ => throw new ArgumentOutOfRangeException(nameof(quantifier), quantifier, "No such quantifier."),
    };

    public static string Of(ThresholdOperator comparison) => comparison switch
    {
        ThresholdOperator.AtLeast => "at_least",
        ThresholdOperator.MoreThan => "more_than",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "No such operator."),
    };

    public static string Of(PaceMethod method) => method switch
    {
        PaceMethod.Linear => "linear",
        PaceMethod.Compound => "compound",
        PaceMethod.UnProgressChart => "un_progress_chart",
        PaceMethod.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such method."),
    };

    public static string Of(EvaluationPath path) => path switch
    {
        EvaluationPath.Rows => "rows",
        EvaluationPath.Columns => "columns",
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "No such path."),
    };

    public static string Of(RoundKind kind) => kind switch
    {
        RoundKind.Reported => "reported",
        RoundKind.Illustrative => "illustrative",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    public static string Of(MilestoneTiming timing) => timing switch
    {
        ByTiming => "by",
        DuringTiming => "during",
        FromTiming => "from",
        EachYearTiming => "each_year",
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "No such timing."),
    };

    // By the standard format for it, 2025-12-31: one spelt out is taken apart by code that is compiled at every start.
    public static string Of(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many of something: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(int number, string noun) => $"{Of(number)} {noun}{(number == 1 ? string.Empty : "s")}";

    /// <summary>A word for people: <c>not yet due</c>.</summary>
    public static string Spaced(string word) => word.Replace('_', ' ');
}
