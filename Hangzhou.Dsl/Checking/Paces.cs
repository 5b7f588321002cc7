using System.Linq;
using Hangzhou.Dsl.Binding;

namespace Hangzhou.Dsl.Checking;

/// <summary>A milestone's method of pace is one that this version has.</summary>
internal static class Paces
{
    private static readonly string[] Known = ["linear", "none"];
    private static readonly string[] NotYet = ["compound", "un_progress_chart"];

    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Milestones)
        {
            if (milestone.Syntax.Pace is not { } pace || Known.Contains(pace.Text)) continue;
            if (NotYet.Contains(pace.Text)) errors.ReportPaceNotYet(pace.Text, milestone.At(pace.Span));
            else errors.ReportUnknownPace(pace.Text, Known, milestone.At(pace.Span));
        }
    }
}
