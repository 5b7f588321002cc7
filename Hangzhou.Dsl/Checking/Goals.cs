using System.Linq;
using Hangzhou.Dsl.Binding;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every target serves a goal that is declared.</summary>
internal static class Goals
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var goals = plan.Goals.Select(goal => goal.Syntax.Name.Text).ToList();
        foreach (var target in plan.Targets.Select(target => target.Declaration))
        {
            if (target.Syntax.Goal is not { } goal) errors.ReportNoGoal(Years.Text(target.Syntax.Number), target.At(target.Syntax.Number.Span));
            else if (!goals.Contains(goal.Text)) errors.ReportUnknownGoal(goal.Text, goals, target.At(goal.Span));
        }
    }
}
