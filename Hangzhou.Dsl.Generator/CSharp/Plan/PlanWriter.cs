using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Targets;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Writes the plan's class: the one door of a compiled plan.</summary>
internal static class PlanWriter
{
    // What the schema says of who made it.
    private static readonly string Generator = "Hangzhou.Dsl.Generator " + typeof(PlanWriter).Assembly.GetName().Version.ToString(3);

    public static string WritePlan(PlanModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        var names = model.Names;
        writer.Summary((model.Header.Title.English ?? model.Header.Title.Chinese ?? model.Header.Name) + ", compiled.");
        writer.Open($"public sealed partial class {names.Plan} : {Runtime.Evaluation}IPlan");
        writer.Line($"private {names.Plan}() {{ }}");
        writer.Line();
        writer.Summary("The plan, for whoever takes any plan.");
        writer.Line($"public static {names.Plan} Instance {{ get; }} = new {names.Plan}();");
        writer.Line();
        writer.Summary("The plan as data.");
        writer.Line($"public static {Runtime.Evaluation}PlanSchema Schema => Everything.Schema;");
        writer.Line();
        writer.Line($"{Runtime.Evaluation}PlanSchema {Runtime.Evaluation}IPlan.Schema => Schema;");
        writer.Line();
        WriteAssess(writer, names);
        WriteEverything(writer, model);
        writer.Close();
    });

    public static string WriteDigest(DigestModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        writer.Open("partial class " + model.Names.Plan);
        writer.Line($"private const string RulesDigest = {CSharpText.Literal(model.RulesDigest)};");
        writer.Close();
    });

    private static void WriteAssess(IndentedWriter writer, Naming.PlanNames names)
    {
        var options = Runtime.Evaluation + "AssessOptions";
        writer.Summary("The verdict of every milestone as of a date.");
        writer.Line($"public static {Runtime.Evaluation}PlanReport Assess({names.Rounds} rounds, {Runtime.DateOnly} asOf, {options}? options = null)");
        writer.Continuation($"=> {Runtime.Evaluation}Assessor.Assess(Schema, Everything.Targets, rounds, asOf, options ?? {options}.Default);");
        writer.Line();
        writer.Line($"{Runtime.Evaluation}PlanReport {Runtime.Evaluation}IPlan.Assess({Runtime.Evaluation}IFactSource facts, {Runtime.DateOnly} asOf, {options} options)");
        writer.Continuation($"=> {Runtime.Evaluation}Assessor.Assess(Schema, Everything.Targets, facts, {names.Rounds}.Load, asOf, options);");
        writer.Line();
        writer.Line($"{Runtime.Evaluation}GapReport {Runtime.Evaluation}IPlan.FindGaps({Runtime.Evaluation}IFactSource facts, {Runtime.DateOnly} asOf, {Runtime.Evaluation}GapOptions options)");
        writer.Continuation($"=> {Runtime.Evaluation}GapFinder.Find(Schema, Everything.Targets, facts, {names.Rounds}.Load, asOf, options);");
    }

    // Made when first asked for: whoever only evaluates members never pays for it.
    private static void WriteEverything(IndentedWriter writer, PlanModel model)
    {
        var header = model.Header;
        var targets = model.Targets.Select(number => TargetWriter.ClassName(number) + ".Rules").ToList();
        writer.Line();
        writer.Open("private static class Everything");
        writer.Line($"internal static readonly {Runtime.ImmutableArray}<{Runtime.Evaluation}TargetRules> Targets = {Runtime.ArrayOf(Runtime.Evaluation + "TargetRules", targets)};");
        writer.Line();
        writer.Line($"internal static readonly {Runtime.Evaluation}PlanSchema Schema = new {Runtime.Evaluation}PlanSchema(");
        writer.Continuation($"{CSharpText.Literal(header.Name)}, {SchemaText.Title(header.Title)}, new {Runtime.DateOnly}({CSharpText.Number(header.FromYear)}, 1, 1), new {Runtime.DateOnly}({CSharpText.Number(header.ToYear)}, 12, 31),");
        writer.Continuation($"{CSharpText.Literal(header.Edition)}, {(header.Adopted is { } adopted ? CSharpText.Date(adopted) : "null")}, {CSharpText.Number(header.BaselineYear)},");
        writer.Continuation(Runtime.ArrayOf(Runtime.Evaluation + "GoalSchema", model.Goals.Select(Goal).ToList()) + ",");
        writer.Continuation($"VocabularySchema.Entities, {model.Names.Assumptions}.Schema,");
        writer.Continuation(Runtime.ArrayOf(Runtime.Evaluation + "TargetSchema", targets.Select(rules => rules + ".Schema").ToList()) + ",");
        writer.Continuation(Runtime.ArrayOf(Runtime.Evaluation + "NotEncodedSchema", model.NotEncoded.Select(NotEncoded).ToList()) + ",");
        writer.Continuation($"RulesDigest, {CSharpText.Literal(Generator)});");
        writer.Close();
    }

    private static string Goal(LoweredGoal goal) =>
        $"new {Runtime.Evaluation}GoalSchema({CSharpText.Literal(goal.Name)}, {SchemaText.Title(goal.Title)})";

    private static string NotEncoded(LoweredNotEncoded notEncoded) =>
        $"new {Runtime.Evaluation}NotEncodedSchema({CSharpText.Literal(notEncoded.Cite)}, {CSharpText.Literal(notEncoded.Part)}, {CSharpText.Literal(notEncoded.Because)})";
}
