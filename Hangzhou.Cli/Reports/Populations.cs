using System;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Who must fulfil a milestone, and how many are known to.</summary>
internal static class Populations
{
    // example: every reserve: known 12 of 785, at least 1.5 %, at most 98 %
    public static string Describe(PopulationReport report, PopulationSchema schema, EntitySchema? entity) =>
        Share(report) is { Length: > 0 } share ? $"{Who(schema, entity)}: {share}" : Who(schema, entity);

    // example: at least 80% of member_states
    public static string Who(PopulationSchema schema, EntitySchema? entity) => schema.Quantifier switch
    {
        Quantifier.Every => $"every {entity?.Name}{Scope(schema)}",
        Quantifier.Share or Quantifier.Count =>
            $"{Words.Spaced(Words.Of(schema.Operator))} {schema.ThresholdText} of {entity?.Plural}{Scope(schema)}",
        Quantifier.The => $"the {entity?.Name}",
        Quantifier.Overall => "overall",
        _ => throw new ArgumentOutOfRangeException(nameof(schema), schema.Quantifier, "No such quantifier."),
    };

    private static string Scope(PopulationSchema schema) => schema.HasScope ? " in scope" : string.Empty;

    private static string Share(PopulationReport report)
    {
        if (report.Quantifier is Quantifier.The or Quantifier.Overall) return string.Empty;
        if (report.Truth is null) return "there is none";
        if (report is { Listed: 0, Unlisted: null }) return "none listed";
        var known = $"known {Words.Of(report.Counts.InScope.Satisfied)} of {Total(report)}";
        if (report.Bounds is not { } bounds) return known;
        return report.Quantifier == Quantifier.Count
            ? $"{known}, at most {(bounds.Upper is { } upper ? Figures.Number(upper) : "any number")}"
            : $"{known}, {Shares(bounds)}";
    }

    private static string Shares(Bounds bounds) =>
        bounds.Upper is { } upper && upper == bounds.Lower
            ? Figures.AtLeastPercent(upper)
            : $"at least {Figures.AtLeastPercent(bounds.Lower)}, at most {Figures.AtMostPercent(bounds.Upper ?? Fraction.One)}";

    /// <summary>Those who are or may be in scope, the unlisted among them where their number is known.</summary>
    private static string Total(PopulationReport report)
    {
        var listed = report.Counts.InScope.Total + report.Counts.UncertainScope.Total;
        return report.Unlisted is { } unlisted ? Words.Of(listed + unlisted) : $"{Words.Of(listed)} listed";
    }
}
