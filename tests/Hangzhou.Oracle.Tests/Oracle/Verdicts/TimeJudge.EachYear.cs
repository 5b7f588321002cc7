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
            if (window.Truth is null) continue;
            var isOpen = asOf <= Times.LastDayOf(year);
            var counted = isOpen && window.Status != MilestoneStatus.Achieved ? Tri.Unknown : window.Truth.Value;
            truth = truth is { } sofar ? Kleene.And(sofar, counted) : counted;
        }

        var worst = Worst.Of(statuses) ?? throw new InvalidOperationException("There is a window.");
        return new Verdict(
            worst, truth, Times.LastDayOf(last), null, null, windows, Deciding(windows, worst).Outcome, null, []);
    }

    private Window WindowOf(int year)
    {
        var outcome = new Judge(plan, evaluator, group).Of(milestone, _now, year, (criterion, place) => ReadsWindow(criterion)
            ? evaluator.TruthOf(criterion, place)
            : evaluator.ValueAt(Times.LastRoundIn(rounds, year), criterion, place).AsTruth());
        return new Window(year, StatusOf(year, outcome), outcome.Truth, outcome);
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

    // the last one begun of the worst status; the first where none has begun
    private Window Deciding(List<Window> windows, MilestoneStatus worst)
    {
        Window? deciding = null;
        foreach (var window in windows)
        {
            var hasBegun = asOf >= Times.FirstDayOf(window.Year);
            if (window.Status == worst && (hasBegun || deciding is null)) deciding = window;
        }

        return deciding!;
    }

    private bool CanOnlyRise()
    {
        foreach (var population in milestone.Populations)
        {
            foreach (var criterion in population.Criteria)
            {
                if (criterion.Expression is not LoweredCompare { Operator: ComparisonOperator.AtLeast or ComparisonOperator.MoreThan }) return false;
            }
        }

        return true;
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
