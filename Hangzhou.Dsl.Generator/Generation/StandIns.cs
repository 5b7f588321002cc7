using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Plan;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>Finds what a plan declares when it does not compile, by its syntax alone.</summary>
internal static class StandIns
{
    /// <summary>The names declared; null when no plan is.</summary>
    public static StandInModel? Of(ImmutableArray<PlanFileSyntax> files, GenerationOptions options)
    {
        var declarations = files.SelectMany(file => file.Declarations).ToList();
        if (declarations.OfType<PlanSyntax>().FirstOrDefault() is not { } plan) return null;
        var names = PlanModels.Name(plan.Name.Text, options);
        var pool = new NamePool(names.Plan, names.Round, names.Rounds, names.Context);
        return new StandInModel(
            names,
            Take(pool, declarations.OfType<EntitySyntax>().Select(entity => entity.Name)),
            Take(pool, declarations.OfType<PartSyntax>().Select(part => part.Name)));
    }

    private static EquatableArray<string> Take(NamePool pool, IEnumerable<IdentifierSyntax> names) =>
        names.Select(name => pool.Take(CSharpNames.Pascal(name.Text), "I{0}", "{0}View", "{0}Adapter", "{0}Columns")).ToEquatableArray();
}
