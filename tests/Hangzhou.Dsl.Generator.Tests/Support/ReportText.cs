using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>A whole report as text, but for the paths by which it was told.</summary>
internal static class ReportText
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new FractionConverter() } };

    public static string Of(PlanReport report) => JsonSerializer.Serialize(
        report with
        {
            Targets = [.. report.Targets.Select(target => target with { Milestones = [.. target.Milestones.Select(WithoutPaths)] })],
        },
        Options);

    private static MilestoneReport WithoutPaths(MilestoneReport milestone) =>
        milestone with { Populations = [.. milestone.Populations.Select(population => population with { Paths = [] })] };

    private sealed class FractionConverter : JsonConverter<Fraction>
    {
        public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Fraction.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
