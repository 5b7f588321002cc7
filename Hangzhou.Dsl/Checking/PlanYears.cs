using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>The plan's years are in order, and the baseline is not after them.</summary>
internal static class PlanYears
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var declaration in plan.Plans) Check(declaration, errors);
    }

    private static void Check(Located<PlanSyntax> plan, CheckingErrors errors)
    {
        var (from, to) = (plan.Syntax.From, plan.Syntax.To);
        if (from.Value > to.Value)
        {
            errors.ReportPlanYearsTurned(Years.Text(from), Years.Text(to), plan.At(TextSpan.Covering(from.Span, to.Span)));
        }
        else if (plan.Syntax.Baseline is { } baseline && baseline.Value > to.Value)
        {
            errors.ReportBaselineAfterPlan(Years.Text(baseline), Years.Text(to), plan.At(baseline.Span));
        }
    }
}
