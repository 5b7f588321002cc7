using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>The compact plan compiled together with a developer's own code.</summary>
internal static class CompiledFixture
{
    private static readonly Lazy<IPlan> PlanOnce = new(() =>
        CSharpCompilations.Load(CSharpCompilations.Emit(CSharpCompilations.Of(Fixture.Sources)), Fixture.Generated.PlanType!));

    public static IPlan Plan => PlanOnce.Value;

    /// <summary>Runs the static method Run of the class Program of some code beside the plan.</summary>
    public static T Run<T>(string code, OptimizationLevel optimization = OptimizationLevel.Release)
    {
        var (image, symbols) = CSharpCompilations.Emit(CSharpCompilations.Of(Fixture.Sources.Append(("Program.cs", code)), optimization));
        var assembly = new AssemblyLoadContext("code", isCollectible: true)
            .LoadFromStream(new System.IO.MemoryStream(image), new System.IO.MemoryStream(symbols));
        return (T)assembly.GetType("Program", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
    }

    /// <summary>A class that implements a reserve's interface; the members given take the place of those not reported.</summary>
    public static string ReserveClass(string kind, string name, params string[] members)
    {
        string[] all =
        [
            "string Code => \"R1\";", "string? Name => null;", "ReserveRegion? Region => null;", "global::Hangzhou.Targets.Evaluation.KeySet States => default;",
            "global::Hangzhou.Targets.Evaluation.KeySet Lead => default;", "int? Designated => null;", "System.DateOnly? Opened => null;",
            "decimal? CoreArea => null;", "decimal? CoreDegraded => null;", "decimal? CoreRestored => null;",
            "global::Hangzhou.Targets.Evaluation.Level? PlanLevel => null;", "bool? HabitatIdentified => null;", "decimal? PollutionIn(int year) => null;",
            "global::Hangzhou.Targets.Evaluation.CollectionSize Projects => default;", "ProjectStatus? ProjectsStatus(int item) => null;",
            "decimal? ProjectsBudget(int item) => null;", "long? Staff => null;", "decimal? Cover => null;",
        ];
        var own = members.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var lines = members.Concat(all.Where(member => !own.Contains(NameOf(member)))).Select(member => "    public " + member);
        return $"#pragma warning disable\nusing Compact.Rules;\n#nullable enable\npublic {kind} {name} : IReserve\n{{\n{string.Join("\n", lines)}\n}}\n";
    }

    private static string NameOf(string member) => member.Split("=>")[0].Split('{')[0].Split('(')[0].Trim().Split(' ')[^1];
}
