using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>Periods run forwards, and every timing lies in the plan's years.</summary>
internal static class Timings
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Milestones)
        {
            switch (milestone.Syntax.Timing)
            {
                case ByTimingSyntax by: CheckDay(plan, milestone, by.Due, by.Span, errors); break;
                case FromTimingSyntax { From: { } from } timing: CheckDay(plan, milestone, from, timing.Span, errors); break;
                case DuringTimingSyntax during: CheckPeriod(plan, milestone, during.From, during.To, errors); break;
                case EachYearTimingSyntax each: CheckPeriod(plan, milestone, each.From, each.To, errors); break;
            }
        }
    }

    private static void CheckDay(BoundPlan plan, Located<MilestoneSyntax> milestone, CalendarDate day, TextSpan span, CheckingErrors errors)
    {
        if (plan.Plans.IsEmpty) return;
        var (first, last) = (plan.Plans[0].Syntax.From, plan.Plans[0].Syntax.To);
        if (day.Year >= first.Value && day.Year <= last.Value) return;
        errors.ReportOutsidePlan(day.ToString(), Years.Text(first), Years.Text(last), milestone.At(span));
    }

    private static void CheckPeriod(
        BoundPlan plan, Located<MilestoneSyntax> milestone, WholeNumberSyntax from, WholeNumberSyntax to, CheckingErrors errors)
    {
        var location = milestone.At(TextSpan.Covering(from.Span, to.Span));
        if (from.Value > to.Value)
        {
            errors.ReportPeriodTurned(Years.Text(from), Years.Text(to), location);
            return;
        }

        if (plan.Plans.IsEmpty) return;
        var (first, last) = (plan.Plans[0].Syntax.From, plan.Plans[0].Syntax.To);
        if (from.Value >= first.Value && to.Value <= last.Value) return;
        errors.ReportOutsidePlan(Years.Text(from) + ".." + Years.Text(to), Years.Text(first), Years.Text(last), location);
    }
}
