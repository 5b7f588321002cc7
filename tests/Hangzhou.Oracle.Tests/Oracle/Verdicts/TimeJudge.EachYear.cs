using System;
using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <content>A window a year: each by itself, without carry-over.</content>
internal sealed partial class TimeJudge
{
    private Verdict JudgeEachYear(int first, int last)
    {
        var windows = new List<Window>();
        var statuses = new List<MilestoneStatus>();
        Tri? truth = null;
        for (var year = first; year <= last; year++)
        {
            var window = WindowOf(year);
            windows.Add(window);
            statuses.Add(window.Status);
            if (window.Truth is { } one) truth = truth is { } sofar ? Kleene.And(sofar, one) : one;
        }

        var worst = Worst.Of(statuses) ?? throw new InvalidOperationException("There is a window.");
        return new Verdict(
            worst, truth, Times.LastDayOf(last), null, null, windows, Deciding(windows, worst).Outcome, null, []);
    }

    // Roster and scope go with the criteria: where one says 'in year', the round assessed, otherwise the last of the year.
    private Window WindowOf(int year)
    {
        var lastOfYear = Times.LastRoundIn(rounds, year);
        var outcome = new Judge(plan, evaluator, group).Of(
            milestone, population => AnyReadsWindow(population) ? _now : lastOfYear, year, (criterion, place) =>
            {
                if (ReadsWindow(criterion) || place.Round == lastOfYear) return AsItStands(criterion, place);
                if (lastOfYear is null || SameAt(lastOfYear, place) is not { } then) return new ReadCriterion(Tri.Unknown, place);
                return AsItStands(criterion, then);
            });
        var status = StatusOf(year, outcome);
        var truth = status == MilestoneStatus.NotYetDue ? Tri.Unknown : outcome.Truth;
        return new Window(year, status, truth, outcome);
    }

    private MilestoneStatus StatusOf(int year, Outcome outcome)
    {
        if (_now is null) return MilestoneStatus.Unknown;
        if (asOf < Times.FirstDayOf(year)) return MilestoneStatus.NotYetDue;
        if (outcome.Truth is not { } truth) return MilestoneStatus.NotApplicable;
        var isRunning = asOf <= Times.LastDayOf(year);
        if (isRunning) return truth == Tri.Yes && CanOnlyRise() ? MilestoneStatus.Achieved : MilestoneStatus.NotYetDue;
        if (truth == Tri.Yes) return MilestoneStatus.Achieved;
        return truth == Tri.No ? MilestoneStatus.Overdue : MilestoneStatus.Unknown;
    }

    // of those begun the last of the worst status, otherwise the last; the first where none has begun
    private Window Deciding(List<Window> windows, MilestoneStatus worst)
    {
        Window? lastBegun = null;
        Window? deciding = null;
        foreach (var window in windows)
        {
            if (asOf < Times.FirstDayOf(window.Year)) continue;
            lastBegun = window;
            if (window.Status == worst) deciding = window;
        }

        return deciding ?? lastBegun ?? windows[0];
    }

    private bool CanOnlyRise()
    {
        foreach (var population in milestone.Populations)
        {
            if (group is not null && !group.Concerns(population)) continue;
            foreach (var criterion in population.Criteria)
            {
                if (criterion.Expression is not LoweredCompare { Operator: ComparisonOperator.AtLeast or ComparisonOperator.MoreThan }) return false;
            }
        }

        return true;
    }

    private static bool AnyReadsWindow(LoweredPopulation population)
    {
        foreach (var criterion in population.Criteria)
        {
            if (ReadsWindow(criterion.Expression)) return true;
        }

        return false;
    }

    private static bool ReadsWindow(LoweredExpression expression)
    {
        foreach (var node in Nodes.Within(expression))
        {
            if (node is LoweredFieldRead { Year: WindowYear }) return true;
        }

        return false;
    }
}
