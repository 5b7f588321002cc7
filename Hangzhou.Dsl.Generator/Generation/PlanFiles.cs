using System.Collections.Generic;
using System.Globalization;
using Hangzhou.Dsl.Generator.CSharp.Columns;
using Hangzhou.Dsl.Generator.CSharp.Plan;
using Hangzhou.Dsl.Generator.CSharp.Targets;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>One generated file.</summary>
/// <param name="Name">Its file name, unique within the plan.</param>
public sealed record GeneratedSource(string Name, string Text);

/// <summary>The files that each model is written as.</summary>
internal static class PlanFiles
{
    public static IEnumerable<GeneratedSource> OfPlan(PlanModel model)
    {
        yield return new GeneratedSource(model.Names.Plan + ".g.cs", PlanWriter.WritePlan(model));
        yield return new GeneratedSource(model.Names.Context + ".g.cs", ContextWriter.WriteContext(model.Names));
    }

    public static IEnumerable<GeneratedSource> OfDigest(DigestModel model)
    {
        yield return new GeneratedSource(model.Names.Plan + ".Digest.g.cs", PlanWriter.WriteDigest(model));
    }

    public static IEnumerable<GeneratedSource> OfVocabulary(VocabularyModel model)
    {
        yield return new GeneratedSource(model.Names.Plan + ".Vocabulary.g.cs", VocabularySchemaWriter.WriteSchema(model));
        yield return new GeneratedSource(model.Names.Round + ".g.cs", RoundWriter.WriteRound(model));
        foreach (var entity in model.Vocabulary.Entities)
        {
            yield return new GeneratedSource($"Vocabulary.{entity.TypeName}.g.cs", VocabularyWriter.WriteEntity(model.Names, entity));
        }

        foreach (var item in model.Vocabulary.Items)
        {
            yield return new GeneratedSource($"Vocabulary.{item.TypeName}.g.cs", VocabularyWriter.WriteItem(model.Names, item));
        }
    }

    public static IEnumerable<GeneratedSource> OfAssumptions(AssumptionsModel model)
    {
        yield return new GeneratedSource(model.Names.Assumptions + ".g.cs", AssumptionsWriter.WriteAssumptions(model));
    }

    public static IEnumerable<GeneratedSource> OfColumns(ColumnsModel model)
    {
        if (model.Entities.Count > 0) yield return new GeneratedSource(model.Names.Round + ".Columns.g.cs", ColumnsWriter.WriteColumns(model));
    }

    public static IEnumerable<GeneratedSource> OfStandIns(StandInModel model)
    {
        yield return new GeneratedSource(model.Names.Plan + ".StandIns.g.cs", StandInWriter.WriteStandIns(model));
    }

    public static IEnumerable<GeneratedSource> OfTarget(TargetModel model)
    {
        var number = model.Target.Number.ToString("00", CultureInfo.InvariantCulture);
        yield return new GeneratedSource($"Target{number}.g.cs", TargetWriter.WriteTarget(model));
    }
}
