using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>The names that a plan with errors in its vocabulary declares all the same.</summary>
internal sealed record StandInModel(PlanNames Names, EquatableArray<string> Entities, EquatableArray<string> Parts);

/// <summary>
/// Writes types without members in the place of a vocabulary that has errors: they keep the compiler from complaining of
/// unknown types beside the errors that are the cause. No program is ever compiled from them.
/// </summary>
internal static class StandInWriter
{
    public static string WriteStandIns(StandInModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        var names = model.Names;
        foreach (var type in new[] { names.Plan, names.Round, names.Rounds }) writer.Line($"public sealed class {type} {{ }}");
        writer.Line($"public readonly struct {names.Context} {{ }}");
        foreach (var entity in model.Entities)
        {
            writer.Line($"public interface I{entity} {{ }}");
            writer.Line($"public sealed record {entity} : I{entity};");
            writer.Line($"public readonly struct {entity}View : I{entity} {{ }}");
            writer.Line($"public readonly struct {entity}Adapter : I{entity} {{ }}");
        }

        foreach (var part in model.Parts) writer.Line($"public sealed record {part};");
    });
}
