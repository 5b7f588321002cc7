using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every milestone has an id of its own, that begins with its target's number (a country's letters may go before).</summary>
internal static class MilestoneIds
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var first = new Dictionary<string, Location>(System.StringComparer.Ordinal);
        foreach (var target in plan.Targets)
        {
            var number = Years.Text(target.Declaration.Syntax.Number);
            foreach (var milestone in target.Milestones.Select(milestone => milestone.Declaration))
            {
                var id = milestone.Syntax.Id;
                var location = milestone.At(id.Span);
                if (TargetOf(id.Text) != number) errors.ReportOutsideTarget(id.Text, number, location);
                if (first.TryGetValue(id.Text, out var earlier)) errors.ReportSecondMilestone(id.Text, location, earlier);
                else first.Add(id.Text, location);
            }
        }
    }

    /// <summary>The target's number in an id: 5 of 5.2 and of CN-5.2.</summary>
    public static string TargetOf(string id) => id.Substring(id.LastIndexOf('-') + 1).Split('.')[0];
}
