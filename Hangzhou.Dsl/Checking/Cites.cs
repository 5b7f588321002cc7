using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;

namespace Hangzhou.Dsl.Checking;

/// <summary>A milestone cites each commitment once, and commitments of its own target.</summary>
internal static class Cites
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var target in plan.Targets)
        {
            var number = Years.Text(target.Declaration.Syntax.Number);
            foreach (var milestone in target.Milestones.Select(milestone => milestone.Declaration))
            {
                var seen = new HashSet<string>(System.StringComparer.Ordinal);
                foreach (var cite in milestone.Syntax.Cites)
                {
                    if (!seen.Add(cite.Text)) errors.ReportCitedTwice(cite.Text, milestone.At(cite.Span));
                    else if (MilestoneIds.TargetOf(cite.Text) != number) errors.ReportCitesOtherTarget(milestone.Syntax.Id.Text, number, cite.Text, milestone.At(cite.Span));
                }
            }
        }
    }
}
