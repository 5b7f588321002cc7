using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>Verdicts for people.</summary>
internal sealed class EvaluationText
{
    private readonly EvaluationView _view;
    private readonly Reasons _reasons;
    private readonly IAnsiConsole _console;

    private EvaluationText(EvaluationView view, IAnsiConsole console) =>
        (_view, _reasons, _console) = (view, new Reasons(view), console);

    public static void Write(EvaluationView view, CommandContext context) => ScreenConsole.Write(context, console =>
    {
        var text = new EvaluationText(view, console);
        text.WriteHead();
        if (view.Options.Explain is not null) ExplanationText.Write(view, console);
        else text.WriteVerdicts();
    });

    private void WriteHead()
    {
        var report = _view.Report;
        _console.WriteLine($"{_view.Plan.Title.English ?? report.Plan}, edition {report.Edition}, as of {Words.Of(report.AsOf)}");
        _console.WriteLine(report.AsOfRound is { } round
            ? $"Judged on the round of {Words.Of(round.Date)} ({Words.Of(round.Kind)}){Title(round)}"
            : "No round of facts is dated up to then, so everything is unknown");
        if (_view.IsIllustrative) _console.MarkupLine($"[bold yellow]{Markup.Escape(Notices.Illustrative)}[/]");
        _console.WriteLine();
    }

    private void WriteVerdicts()
    {
        WriteTable(_view.Report.Targets, withGoals: true);
        foreach (var group in _view.Report.Groups)
        {
            _console.WriteLine();
            _console.WriteLine($"{group.By}: {group.Value}");
            if (_view.IsIllustrative) _console.MarkupLine($"[bold yellow]{Markup.Escape(Notices.Illustrative)}[/]");
            WriteTable(group.Targets, withGoals: false);
        }

        _console.WriteLine();
        _console.WriteLine($"Milestones: {Counts(_view.Totals)}");
        foreach (var line in Notices.Legend) _console.WriteLine(line);
    }

    private void WriteTable(IEnumerable<TargetReport> targets, bool withGoals)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var header in new[] { "", "Status", "Due", "Who", "Why" }) table.AddColumn(header);
        string? goal = null;
        foreach (var target in targets)
        {
            if (withGoals && target.Goal != goal) AddGoal(table, goal = target.Goal);
            AddTarget(table, target);
        }

        _console.Write(table);
    }

    private void AddGoal(Table table, string name)
    {
        var goal = _view.Report.Goals.First(goal => goal.Name == name);
        table.AddRow(
            Bold($"Goal {name}"), StatusStyles.Markup(goal.Status), string.Empty,
            Bold(_view.SchemaOf(goal).Title.English ?? string.Empty), Markup.Escape(Counts(goal.Counts.ByStatus)));
    }

    private void AddTarget(Table table, TargetReport target)
    {
        table.AddRow(
            Bold($"Target {Words.Of(target.Number)}"), StatusStyles.Markup(target.Status), string.Empty,
            Bold(_view.SchemaOf(target).Title.English ?? string.Empty), Markup.Escape(Counts(target.Counts.ByStatus)));
        foreach (var milestone in target.Milestones) AddMilestone(table, milestone);
    }

    private void AddMilestone(Table table, MilestoneReport milestone) => table.AddRow(
        $"  {Markup.Escape(milestone.Id)}",
        StatusStyles.Markup(milestone.Status),
        Words.Of(milestone.Due),
        Markup.Escape(string.Join('\n', Who(_view, milestone))),
        Markup.Escape(string.Join('\n', _reasons.Of(milestone))));

    /// <summary>The populations of a milestone, one a line.</summary>
    public static IEnumerable<string> Who(EvaluationView view, MilestoneReport milestone) =>
        milestone.Populations.Zip(
            view.SchemaOf(milestone).Populations,
            (report, schema) => Populations.Describe(report, schema, view.EntityOf(report)?.Entity));

    private static string Counts(IEnumerable<StatusCount> counts) =>
        string.Join(", ", counts.Select(count => $"{Words.Of(count.Count)} {Words.Spaced(Words.Of(count.Status))}"));

    private static string Title(RoundInfo round) => round.Title.English is { } title ? $": {title}" : string.Empty;

    private static string Bold(string text) => $"[bold]{Markup.Escape(text)}[/]";
}
