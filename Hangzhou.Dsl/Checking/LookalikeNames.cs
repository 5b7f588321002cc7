using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>No two names of one place look alike: <c>goal_1</c> and <c>goal_l</c>.</summary>
internal static class LookalikeNames
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var symbols = plan.Symbols;
        CheckPlace(
            symbols.Entities.SelectMany(entity => new[] { (entity.Name, entity.Location), (Name: entity.Plural, Location: entity.PluralLocation) })
                .Concat(symbols.Parts.Values.Select(part => (part.Name, part.Location)))
                .Concat(symbols.Assumptions.Select(assumption => (assumption.Name, assumption.Location))),
            errors);
        foreach (var entity in symbols.Entities)
        {
            CheckPlace(NamesOf(entity).Concat(entity.Defines.Values.Select(define => (define.Name, define.Location))), errors);
        }

        foreach (var part in symbols.Parts.Values) CheckPlace(NamesOf(part), errors);
        foreach (var (_, field) in symbols.DeclaredFields)
        {
            if (field.Type is ChoiceTypeSymbol type) CheckPlace(type.Set.Names.Select(choice => (choice, field.Location)), errors);
        }
    }

    private static IEnumerable<(string Name, Location Location)> NamesOf(FieldOwner owner) =>
        owner.Fields.Select(field => (field.Name, field.Location));

    private static void CheckPlace(IEnumerable<(string Name, Location Location)> names, CheckingErrors errors)
    {
        var seen = new Dictionary<string, (string Name, Location Location)>(System.StringComparer.Ordinal);
        foreach (var (name, location) in names)
        {
            var look = LookOf(name);
            if (!seen.TryGetValue(look, out var first)) seen.Add(look, (name, location));
            else if (first.Name != name) errors.ReportLookalikeName(name, first.Name, location, first.Location);
        }
    }

    // The letters and digits that are mistaken for each other, as one of them.
    private static string LookOf(string name) => name
        .Replace('0', 'o').Replace('O', 'o').Replace('1', 'l').Replace('I', 'l').Replace("rn", "m").Replace("vv", "w");
}
