using System;
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
            var classes = MilestoneNames.Of(model.Target);
            WriteRules(writer, model, classes);
            for (var i = 0; i < classes.Count; i++) new MilestoneWriter(model, model.Target.Milestones[i], classes[i]).WriteMilestone(writer);
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

    private static void WriteRules(IndentedWriter writer, TargetModel model, System.Collections.Generic.IReadOnlyList<string> classes)
    {
        var target = model.Target;
        var milestones = Runtime.ArrayOf(Runtime.Evaluation + "MilestoneSchema", classes.Select(name => name + ".Schema").ToList());
        var rules = Runtime.ArrayOf(Runtime.Evaluation + "MilestoneRule", classes.Select(name => "new " + name + ".Rule()").ToList());
        writer.Summary("The target's rules, as the assessor asks for them.");
        writer.Line($"internal static readonly {Runtime.Evaluation}TargetRules Rules = new {Runtime.Evaluation}TargetRules(");
        writer.Continuation($"new {Runtime.Evaluation}TargetSchema({CSharpText.Number(target.Number)}, {CSharpText.Literal(target.Goal)}, {SchemaText.Title(target.Title)}, {milestones}),");
        writer.Continuation(rules + ");");
    }
}
