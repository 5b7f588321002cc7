using System;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>Writes the assumptions: each a method from the readings in use to its value, null where nobody has given one.</summary>
internal static class AssumptionsWriter
{
    private const string Schema = Runtime.Evaluation + "AssumptionSchema";

    public static string WriteAssumptions(AssumptionsModel model) => GeneratedFile.Write(model.Names, writer =>
    {
        writer.Summary("The plan's assumptions under the readings in use.");
        writer.Open("internal static class " + model.Names.Assumptions);
        writer.Line($"internal static readonly {Runtime.ImmutableArray}<{Schema}> Schema = {Runtime.ArrayOf(Schema, model.Assumptions.Select(OneSchema).ToList())};");
        for (var i = 0; i < model.Assumptions.Count; i++) WriteAssumption(writer, model.Assumptions[i], model.Methods[i].Method);
        writer.Close();
    });

    private static void WriteAssumption(IndentedWriter writer, LoweredAssumption assumption, string method)
    {
        writer.Line();
        writer.Summary(assumption.Name + ": " + assumption.Reads + ".");
        writer.Open($"public static {Type(assumption.Type)} {method}({Runtime.Readings} readings)");
        writer.Open($"switch (readings[{CSharpText.Number(assumption.Ordinal)}])");
        for (var i = 0; i < assumption.Readings.Count; i++)
        {
            writer.Line($"case {CSharpText.Number(i)}: return {Value(assumption.Readings[i].Value)};");
        }

        writer.Line("default: return null;");
        writer.Close();
        writer.Close();
    }

    private static string Type(FieldType type) =>
        type is QuantityFieldType ? Runtime.Fraction + "?" : FieldTypes.Nullable(FieldTypes.Kind(type), null);

    private static string Value(LoweredExpression value) => value switch
    {
        LoweredQuantity quantity => CSharpText.Exact(quantity.Value),
        LoweredTruth truth => CSharpText.Bool(truth.IsYes),
        LoweredDate date => CSharpText.Date(date.Date),
        LoweredLevel level => $"{Runtime.Level}.{LevelNames.CSharp(level.Level)}",
        _ => throw new InvalidOperationException($"A reading is a constant, not {value.GetType().Name}."),
    };

    // A number in its base unit, or a day; of a level, and of yes and no, nothing.
    private static string? Exact(LoweredExpression value) => value switch
    {
        LoweredQuantity quantity => quantity.Value.ToString(),
        LoweredDate date => date.Date.ToString(),
        _ => null,
    };

    private static string OneSchema(LoweredAssumption assumption)
    {
        var readings = assumption.Readings.Select(reading =>
            $"new {Runtime.Evaluation}ReadingSchema({CSharpText.Literal(reading.Name)}, {CSharpText.Literal(reading.Text)}, {CSharpText.Literal(Exact(reading.Value))})");
        return $"new {Schema}({CSharpText.Literal(assumption.Name)}, {CSharpText.Literal(assumption.Reads)}, "
            + $"{Runtime.ArrayOf(Runtime.Evaluation + "ReadingSchema", readings.ToList())}, {CSharpText.Literal(assumption.Status)}, {CSharpText.Literal(assumption.DecidedBy)})";
    }
}
