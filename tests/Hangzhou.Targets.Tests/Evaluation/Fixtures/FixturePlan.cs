using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>The plan that all scenarios share: reserves and states with regions, and a secretariat; baseline 2025.</summary>
internal static class FixturePlan
{
    public const int Reserves = 0;
    public const int States = 1;
    public const int Secretariat = 2;
    public const int KeyField = 0;
    public const int RegionField = 1;

    public static LocalizedText NoTitle { get; } = new(null, null);

    public static PlanSchema Schema(ImmutableArray<TargetSchema> targets, int readings = 0) => new(
        "fixture", NoTitle, new DateOnly(2026, 1, 1), new DateOnly(2035, 12, 31), "2025", null, 2025,
        [new GoalSchema("A", NoTitle), new GoalSchema("B", NoTitle)],
        [Entity("reserve", false), Entity("state", false), Entity("secretariat", true)],
        [new AssumptionSchema("enough", "how many are enough", [.. Enumerable.Range(0, readings).Select(i => new ReadingSchema($"r{i}", "as written"))], null, null)],
        targets, [], "rules", "by hand");

    private static EntitySchema Entity(string name, bool isSingle) => new(
        name, name + "s", isSingle, NoTitle, isSingle ? -1 : KeyField,
        isSingle ? [] : [Field("code", FieldKind.Text), Field("region", FieldKind.Choices, "asia", "africa")]);

    private static FieldSchema Field(string name, FieldKind kind, params string[] choices) => new(
        name, null, NoTitle, kind, false, [], [.. choices.Select(choice => new ChoiceSchema(choice, null))], null, null, []);
}
