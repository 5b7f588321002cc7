using System.Globalization;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Checking;

/// <summary>A many-one-of fits into the 64 bits of its C# flags.</summary>
internal static class Choices
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        foreach (var (_, field) in plan.Symbols.DeclaredFields)
        {
            if (field.Type is not ChoiceTypeSymbol { IsMany: true } type || type.Set.Choices.Length <= Limits.Choices) continue;
            errors.ReportTooManyChoices(type.Set.Choices.Length.ToString(CultureInfo.InvariantCulture), field.Location);
        }
    }
}
