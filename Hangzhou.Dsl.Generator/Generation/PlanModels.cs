using System.Linq;
using Hangzhou.Dsl.Generator.CSharp;
using Hangzhou.Dsl.Generator.CSharp.Columns;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Plan;
using Hangzhou.Dsl.Generator.CSharp.Targets;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>A compiled plan cut into what each file is written from; every piece compares by value.</summary>
internal sealed record PlanModels(
    PlanModel Plan, DigestModel Digest, VocabularyModel Vocabulary, AssumptionsModel Assumptions, ColumnsModel Columns,
    EquatableArray<TargetModel> Targets)
{
    public static PlanModels Of(LoweredPlan plan, EquatableArray<SourceMap> maps, string rulesDigest, GenerationOptions options)
    {
        var names = Name(plan.Header.Name, options);
        var vocabulary = VocabularyNamer.Name(plan.Vocabulary, names);
        var assumptions = NameAssumptions(plan.Assumptions, names);
        return new PlanModels(
            new PlanModel(names, plan.Header, plan.Goals, plan.NotEncoded, plan.Targets.Select(target => target.Number).ToEquatableArray()),
            new DigestModel(names, rulesDigest),
            new VocabularyModel(names, vocabulary),
            new AssumptionsModel(names, plan.Assumptions, assumptions),
            ColumnsModel.Of(names, vocabulary, plan.Targets),
            plan.Targets.Select((target, i) => OfTarget(target, maps[i], names, vocabulary, assumptions, options)).ToEquatableArray());
    }

    /// <summary>The names of the plan's own types.</summary>
    public static PlanNames Name(string plan, GenerationOptions options)
    {
        var prefix = CSharpNames.Pascal(plan);
        var wanted = options.Namespace ?? (string.IsNullOrEmpty(options.RootNamespace) ? prefix + ".Rules" : options.RootNamespace + "." + prefix);
        return new PlanNames(CSharpNames.Namespace(wanted), prefix);
    }

    private static EquatableArray<NamedAssumption> NameAssumptions(EquatableArray<LoweredAssumption> assumptions, PlanNames names)
    {
        var pool = new NamePool(names.Assumptions, "Schema", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize");
        return assumptions.Select(one => new NamedAssumption(one.Name, pool.Take(CSharpNames.Pascal(one.Name)))).ToEquatableArray();
    }

    private static TargetModel OfTarget(
        LoweredTarget target, SourceMap map, PlanNames names, NamedVocabulary vocabulary,
        EquatableArray<NamedAssumption> assumptions, GenerationOptions options)
    {
        var used = EntityUse.Of(target).Select(ordinal => vocabulary.Entities[ordinal]).ToEquatableArray();
        var positions = map.Nodes
            .Select(node => new RulePosition(options.Mapped(node.Path), options.Relative(node.Path), node.Digest, node.Lines))
            .ToEquatableArray();
        return new TargetModel(new TargetVocabulary(names, used, assumptions), target, positions);
    }
}
