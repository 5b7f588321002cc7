using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>The CSV of <c>evaluate</c>: a row a milestone, and with --by a further row for each value.</summary>
internal static class EvaluationCsv
{
    private static readonly string[] Header =
    [
        "by", "value", "goal", "target", "milestone", "title", "edition", "status", "truth", "due", "first_held", "last_held",
        "lower", "upper", "who", "why", "as_of", "round", "round_kind", "notice",
    ];

    public static void Write(EvaluationView view, TextWriter output)
    {
        CsvOutput.WriteRow(output, Header);
        var reasons = new Reasons(view);
        WriteTargets(view, reasons, null, view.Report.Targets, output);
        foreach (var group in view.Report.Groups) WriteTargets(view, reasons, group, group.Targets, output);
    }

    private static void WriteTargets(
        EvaluationView view, Reasons reasons, GroupReport? group, IEnumerable<TargetReport> targets, TextWriter output)
    {
        foreach (var target in targets)
        {
            foreach (var milestone in target.Milestones)
            {
                CsvOutput.WriteRow(output, Row(view, reasons, group, target, milestone));
            }
        }
    }

    private static IEnumerable<string?> Row(
        EvaluationView view, Reasons reasons, GroupReport? group, TargetReport target, MilestoneReport milestone)
    {
        // The ends of a share or number can be given where there is one population.
        var bounds = milestone.Populations is [{ Bounds: { } only }] ? only : null;
        return
        [
            group?.By, group?.Value, target.Goal, Words.Of(target.Number), milestone.Id, view.SchemaOf(milestone).Title.English,
            milestone.Edition, Words.Of(milestone.Status), Words.Of(milestone.Truth), Words.Of(milestone.Due),
            milestone.FirstHeld is { } first ? Words.Of(first) : null,
            milestone.LastHeld is { } last ? Words.Of(last) : null,
            bounds?.Lower.ToString(), bounds?.Upper?.ToString(),
            string.Join("; ", EvaluationText.Who(view, milestone)),
            string.Join("; ", reasons.Of(milestone)),
            Words.Of(view.Report.AsOf),
            view.Report.AsOfRound is { } round ? Words.Of(round.Date) : null,
            view.Report.AsOfRound is { } assessed ? Words.Of(assessed.Kind) : null,
            view.IsIllustrative ? Notices.Illustrative : null,
        ];
    }
}
