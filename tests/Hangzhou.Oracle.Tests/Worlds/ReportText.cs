using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A report written out whole, so that two can be compared.</summary>
internal static class ReportText
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new ExactFractions() } };

    public static string Of(PlanReport report) => JsonSerializer.Serialize(report, Options);

    private sealed class ExactFractions : JsonConverter<Fraction>
    {
        public override Fraction Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Reports are only written.");

        public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
