using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Checking;

/// <summary>A milestone's method of pace is one that there is.</summary>
internal static class Paces
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Milestones)
        {
            if (milestone.Syntax.Pace is not { } pace || PaceMethods.Find(pace.Text) is not null) continue;
            errors.ReportUnknownPace(pace.Text, PaceMethods.Words, milestone.At(pace.Span));
        }
    }
}
