using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every target has a number of its own.</summary>
internal static class TargetNumbers
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var first = new Dictionary<long, Location>();
        foreach (var target in plan.Targets.Select(target => target.Declaration))
        {
            var number = target.Syntax.Number;
            var location = target.At(number.Span);
            if (first.TryGetValue(number.Value, out var earlier)) errors.ReportSecondTarget(Years.Text(number), location, earlier);
            else first.Add(number.Value, location);
        }
    }
}
