using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Plan;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>Writes a target's file: its milestones' evaluators, their rules and schema.</summary>
internal static class TargetWriter
{
    // The GUID of SHA-256 in checksums of source files.
    private const string Sha256 = "{8829d00f-11b8-4213-878b-770e8597ac16}";

    /// <summary>The nested class of a target: <c>Target5</c>.</summary>
    public static string ClassName(int target) => "Target" + CSharpText.Number(target);

    public static string WriteTarget(TargetModel model)
    {
        var names = model.Vocabulary.Names;
        return GeneratedFile.Write(names, writer => WriteChecksums(writer, model), writer =>
        {
            writer.Open($"partial class {names.Plan}");
            writer.Summary(Title(model));
            writer.Open("public static class " + ClassName(model.Target.Number));
            var milestones = MilestoneNames.Of(model.Target).Select((name, i) => new MilestoneWriter(model, i, name)).ToList();
            WriteRules(writer, model, milestones);
            foreach (var milestone in milestones) milestone.WriteMilestone(writer);
            writer.Close();
            writer.Close();
        });
    }

    private static string Title(TargetModel model)
    {
        var title = model.Target.Title.English ?? model.Target.Title.Chinese;
        return "Target " + CSharpText.Number(model.Target.Number) + (title is null ? string.Empty : ": " + title) + ".";
    }

    private static void WriteChecksums(IndentedWriter writer, TargetModel model)
    {
        var files = model.Positions.Select(position => (position.DebugPath, position.Digest)).Distinct();
        foreach (var (path, digest) in files.OrderBy(file => file.DebugPath, StringComparer.Ordinal))
        {
            writer.Directive($"#pragma checksum {CSharpText.DirectivePath(path)} \"{Sha256}\" \"{digest}\"");
        }
    }

    // All in one place: a class of which nothing is called, as a milestone's own at an assessment, is never loaded.
    private static void WriteRules(IndentedWriter writer, TargetModel model, IReadOnlyList<MilestoneWriter> milestones)
    {
        var target = model.Target;
        var end = milestones.Count == 0 ? ");" : ",";
        writer.Summary("The target's rules, as the assessor asks for them.");
        writer.Line($"internal static readonly {Runtime.Evaluation}TargetRules Rules = {Runtime.Evaluation}TargetRules.Of(");
        writer.Continuation($"{CSharpText.Number(target.Number)}, {CSharpText.Literal(target.Goal)}, {SchemaText.Title(target.Title)}{end}");
        for (var i = 0; i < milestones.Count; i++) milestones[i].WriteCreation(writer, i < milestones.Count - 1 ? "," : ");");
    }
}
