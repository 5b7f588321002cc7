using System.Linq;
using Hangzhou.Dsl.Binding;

namespace Hangzhou.Dsl.Checking;

/// <summary>No field hides an assumption: its own names come first inside a member.</summary>
internal static class HiddenNames
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var fields = plan.Symbols.DeclaredFields.ToLookup(declared => declared.Field.Name, System.StringComparer.Ordinal);
        foreach (var assumption in plan.Symbols.Assumptions)
        {
            foreach (var (owner, field) in fields[assumption.Name].Take(1))
            {
                errors.ReportHiddenAssumption(assumption.Name, owner.Name, assumption.Location, field.Location);
            }
        }
    }
}
