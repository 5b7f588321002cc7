using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>No field or define hides an assumption: a member's own names, and an item's, come first.</summary>
internal static class HiddenNames
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var own = OwnNames(plan.Symbols).ToLookup(name => name.Name, System.StringComparer.Ordinal);
        foreach (var assumption in plan.Symbols.Assumptions)
        {
            foreach (var (_, owner, location) in own[assumption.Name].Take(1))
            {
                errors.ReportHiddenAssumption(assumption.Name, owner, assumption.Location, location);
            }
        }
    }

    private static IEnumerable<(string Name, string Owner, Location Location)> OwnNames(PlanSymbols symbols)
    {
        var items = symbols.DeclaredFields.Select(declared => (declared.Field.Type as OwnedTypeSymbol)?.Part).OfType<PartSymbol>().Distinct();
        foreach (var owner in symbols.Entities.Concat<FieldOwner>(items))
        {
            foreach (var known in owner.Fields) yield return (known.Name, owner.Name, known.Location);
        }

        foreach (var define in symbols.Entities.SelectMany(entity => entity.Defines.Values))
        {
            yield return (define.Name, define.Entity.Name, define.Location);
        }
    }
}
