using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every criterion reads something that is reported.</summary>
internal static class ConstantCriteria
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var (criterion, source) in plan.Criteria)
        {
            var reads = BoundChildren.WithDescendants(criterion.Expression).Any(piece => piece is
                BoundField or BoundCount or BoundSum or BoundThreshold or BoundAny or BoundEvery);
            if (!reads) errors.ReportConstantCriterion(new Location(source, criterion.Syntax.Span));
        }
    }
}
