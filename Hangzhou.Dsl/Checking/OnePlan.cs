using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>There is exactly one plan declaration.</summary>
internal static class OnePlan
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        if (plan.Plans.IsEmpty) errors.ReportNoPlan(new Location(plan.FirstSource, new TextSpan(0, 0)));
        foreach (var second in plan.Plans.Skip(1))
        {
            errors.ReportSecondPlan(second.At(second.Syntax.Name.Span), plan.Plans[0].At(plan.Plans[0].Syntax.Name.Span));
        }
    }
}
