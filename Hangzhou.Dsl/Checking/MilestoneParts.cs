using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Checking;

/// <summary>A milestone cites a commitment, has a timing, and binds somebody.</summary>
internal static class MilestoneParts
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var milestone in plan.Milestones) Check(milestone, errors);
    }

    private static void Check(Located<MilestoneSyntax> milestone, CheckingErrors errors)
    {
        var syntax = milestone.Syntax;
        var location = milestone.At(syntax.Id.Span);
        if (syntax.Cites.IsEmpty) errors.ReportNoCite(syntax.Id.Text, location);
        if (syntax.Timing is null) errors.ReportNoTiming(syntax.Id.Text, location);
        if (syntax.Populations.IsEmpty) errors.ReportNoPopulation(syntax.Id.Text, location);
    }
}
