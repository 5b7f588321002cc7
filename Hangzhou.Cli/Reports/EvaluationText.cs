using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hangzhou.Cli.Reports;

/// <summary>Verdicts for people.</summary>
internal sealed class EvaluationText
{
    // On a narrower screen the due date stands above the others of its row.
    private const int WideEnoughForDue = 100;

    private readonly EvaluationView _view;
    private readonly Reasons _reasons;
    private readonly IAnsiConsole _console;
    private readonly bool _hasDueColumn;

    private EvaluationText(EvaluationView view, IAnsiConsole console) =>
        (_view, _reasons, _console, _hasDueColumn) = (view, new Reasons(view), console, console.Profile.Width >= WideEnoughForDue);

    [MethodImpl(MethodImplOptions.NoInlining)] // Inlined, it would load the console library for every format.
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
        _console.Line($"{_view.Plan.Title.English ?? report.Plan}, edition {report.Edition}, as of {Words.Of(report.AsOf)}");
        _console.Line(report.AsOfRound is { } round
            ? $"Judged on the round of {Words.Of(round.Date)} ({Words.Of(round.Kind)}){Title(round)}"
            : "No round of facts is dated up to then, so everything is unknown");
        if (_view.IsIllustrative) _console.Line(Notices.Illustrative, ScreenText.Notice);
        _console.WriteLine();
    }

    private void WriteVerdicts()
    {
        WriteTable(_view.Report.Targets, withGoals: true);
        foreach (var group in _view.Report.Groups)
        {
            _console.WriteLine();
            _console.Line($"{group.By}: {group.Value}");
            if (_view.IsIllustrative) _console.Line(Notices.Illustrative, ScreenText.Notice);
            WriteTable(group.Targets, withGoals: false);
        }

        _console.WriteLine();
        _console.Line($"Milestones: {Counts(_view.Totals)}");
        foreach (var line in Notices.Legend) _console.Line(line);
    }

    private void WriteTable(IEnumerable<TargetReport> targets, bool withGoals)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var header in _hasDueColumn ? ["", "Status", "Due", "Who and why"] : new[] { "", "Status", "Due, who and why" })
        {
            table.AddColumn(new TableColumn(ScreenText.Cell(header)));
        }

        string? goal = null;
        foreach (var target in targets)
        {
            if (withGoals && target.Goal != goal) AddGoal(table, goal = target.Goal);
            AddRow(table, Bold($"Target {Words.Of(target.Number)}"), target.Status, null, [Title(_view.SchemaOf(target).Title)], [Counts(target.Counts.ByStatus)], isBold: true);
            foreach (var milestone in target.Milestones) AddMilestone(table, milestone);
        }

        _console.Write(table);
    }

    private void AddGoal(Table table, string name)
    {
        var goal = _view.Report.Goals.First(goal => goal.Name == name);
        AddRow(table, Bold($"Goal {name}"), goal.Status, null, [Title(_view.SchemaOf(goal).Title)], [Counts(goal.Counts.ByStatus)], isBold: true);
    }

    private void AddMilestone(Table table, MilestoneReport milestone) => AddRow(
        table, ScreenText.Cell($"  {milestone.Id}"), milestone.Status, milestone.Due, Who(_view, milestone), _reasons.Of(milestone), isBold: false);

    // Who on lines of their own and why set in below them, so that folded lines stay apart.
    private void AddRow(
        Table table, Text name, MilestoneStatus? status, DateOnly? due, IEnumerable<string> who, IEnumerable<string> why, bool isBold)
    {
        var lines = new List<IRenderable>();
        if (!_hasDueColumn && due is { } day) lines.Add(ScreenText.Cell($"due {Words.Of(day)}"));
        lines.AddRange(who.Select(line => ScreenText.Cell(line, isBold ? ScreenText.Bold : null)));
        lines.AddRange(why.Select(line => new Padder(ScreenText.Cell(line), new Padding(2, 0, 0, 0))));
        var cells = new List<IRenderable> { name, StatusStyles.Of(status), new Rows(lines) };
        if (_hasDueColumn) cells.Insert(2, ScreenText.Cell(due is { } date ? Words.Of(date) : string.Empty));
        table.AddRow(cells);
    }

    /// <summary>The populations of a milestone, one a line.</summary>
    public static IEnumerable<string> Who(EvaluationView view, MilestoneReport milestone) =>
        milestone.Populations.Select(report => Populations.Describe(
            report, view.SchemaOf(milestone).Populations[report.Place], view.EntityOf(report)?.Entity));

    private static string Counts(IEnumerable<StatusCount> counts) =>
        string.Join(", ", counts.Select(count => $"{Words.Of(count.Count)} {Words.Spaced(Words.Of(count.Status))}"));

    private static string Title(LocalizedText title) => title.English ?? string.Empty;

    private static string Title(RoundInfo round) => round.Title.English is { } title ? $": {title}" : string.Empty;

    private static Text Bold(string text) => ScreenText.Cell(text, ScreenText.Bold);
}
