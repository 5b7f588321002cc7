using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Checking;

/// <summary>Every assumption and define is used.</summary>
internal static class UnusedDeclarations
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var pieces = plan.Expressions.Select(piece => piece.Expression).ToList();
        var assumptions = new HashSet<AssumptionSymbol>(pieces.OfType<BoundAssumption>().Select(use => use.Assumption));
        foreach (var assumption in plan.Symbols.Assumptions.Where(assumption => !assumptions.Contains(assumption)))
        {
            errors.ReportUnusedAssumption(assumption.Name, assumption.Location);
        }

        var defines = new HashSet<DefineSymbol>(pieces.OfType<BoundDefineUse>().Select(use => use.Define));
        foreach (var define in plan.Defines.Where(define => !defines.Contains(define.Symbol)))
        {
            errors.ReportUnusedDefine(define.Symbol.FullName, define.Symbol.Location);
        }
    }
}
