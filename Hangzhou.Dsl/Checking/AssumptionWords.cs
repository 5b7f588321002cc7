using System.Linq;
using Hangzhou.Dsl.Binding;

namespace Hangzhou.Dsl.Checking;

/// <summary>An assumption says what it reads, and its status is one of the three.</summary>
internal static class AssumptionWords
{
    private static readonly string[] Statuses = ["proposed", "adopted", "contested"];

    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var assumption in plan.Assumptions)
        {
            var (symbol, declaration) = (assumption.Symbol, assumption.Declaration);
            if (declaration.Syntax.Reads is null) errors.ReportNoReads(symbol.Name, symbol.Location);
            if (declaration.Syntax.Status is not { } status || Statuses.Contains(status.Text)) continue;
            errors.ReportUnknownStatus(status.Text, Statuses, declaration.At(status.Span));
        }
    }
}
