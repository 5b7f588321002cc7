using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>The classes of a target's milestones and their populations.</summary>
internal static class MilestoneNames
{
    /// <summary><c>5.2</c> → <c>Milestone2</c>, <c>20.1a</c> → <c>Milestone1a</c>, <c>CN-5.2</c> → <c>MilestoneCN2</c>.</summary>
    public static IReadOnlyList<string> Of(LoweredTarget target)
    {
        var pool = new NamePool("Schema", "Rules");
        return target.Milestones.Select(milestone => pool.Take("Milestone" + Suffix(milestone.Id, target.Number))).ToList();
    }

    /// <summary>Of several populations each has a class, named by its roster; a single one needs none.</summary>
    public static IReadOnlyList<string?> OfPopulations(LoweredMilestone milestone, Expressions.TargetVocabulary vocabulary)
    {
        if (milestone.Populations.Count == 1) return new string?[] { null };
        var pool = new NamePool("Schema", "Rule");
        return milestone.Populations.Select(population => (string?)pool.Take(ClassName(population, vocabulary))).ToList();
    }

    private static string ClassName(LoweredPopulation population, Expressions.TargetVocabulary vocabulary)
    {
        if (population.Entity is not { } ordinal) return "Overall";
        var entity = vocabulary.Entity(ordinal);
        return entity.Entity.IsSingle ? "The" + entity.TypeName : entity.RosterName;
    }

    private static string Suffix(string id, int target)
    {
        var dash = id.LastIndexOf('-');
        var letters = dash < 0 ? string.Empty : CSharpNames.Pascal(id.Substring(0, dash));
        var own = id.Substring(dash + 1);
        var prefix = CSharpText.Number(target) + ".";
        return letters + (own.StartsWith(prefix, System.StringComparison.Ordinal) ? own.Substring(prefix.Length) : own.Replace('.', '_'));
    }
}
