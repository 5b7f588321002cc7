using System;
using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>A small plan as data, with a field of every kind.</summary>
internal static class TestPlan
{
    private static readonly ImmutableArray<UnitSchema> Areas = [new("ha", 1, 1), new("km2", 100, 1)];
    private static readonly ImmutableArray<UnitSchema> Masses = [new("t", 1, 1), new("kg", 1, 1000)];
    private static readonly ImmutableArray<UnitSchema> Dollars = [new("USD", 1, 1)];
    private static readonly ImmutableArray<UnitSchema> Points = [new("pp", 1, 100)];

    private static readonly ImmutableArray<ChoiceSchema> Levels =
        [new("none", "无"), new("under_development", "制定中"), new("partial", "部分"), new("full", "全面")];

    private static readonly ImmutableArray<ChoiceSchema> Regions =
        [new("africa", "非洲"), new("arab_states", "阿拉伯国家"), new("asia_pacific", "亚太")];

    private static readonly ImmutableArray<ChoiceSchema> Stages = [new("planned", "计划"), new("under_way", "进行中"), new("done", "完成")];

    public static EntitySchema Reserve { get; } = new("reserve", "reserves", false, new("biosphere reserve", "生物圈保护区"), 0,
    [
        Field("code", FieldKind.Text),
        Field("name", FieldKind.Text, "名称"),
        Field("region", FieldKind.Choices, "地区", choices: Regions),
        Field("states", FieldKind.Relations, related: 1),
        Field("twin", FieldKind.Relation, related: 0),
        Field("designated", FieldKind.Year),
        Field("opened", FieldKind.Date),
        Field("core.area", FieldKind.Area, "核心区.面积", units: Areas),
        Field("identified", FieldKind.YesNo),
        Field("reflects", FieldKind.Level, choices: Levels),
        Field("staff", FieldKind.Count),
        Field("women", FieldKind.Share),
        Field("gap", FieldKind.Points, units: Points),
        Field("index", FieldKind.Number),
        Field("budget", FieldKind.Money, units: Dollars),
        Field("pollution_load", FieldKind.Mass, units: Masses, isByYear: true),
        Field("projects", FieldKind.Owned, items:
        [
            Field("status", FieldKind.Choice, choices: Stages),
            Field("cost", FieldKind.Money, units: Dollars),
        ]),
        Field("buffer.area", FieldKind.Area, units: Areas),
        Field("total_area", FieldKind.Area, units: Areas) with { Parts = [7, 17] },
    ]);

    public static EntitySchema MemberState { get; } = new("member_state", "member_states", false, new("Member State", "会员国"), 0,
    [
        Field("code", FieldKind.Text),
        Field("region", FieldKind.Choice, choices: Regions),
        Field("reserves", FieldKind.Inverse, related: 0, inverse: 3),
    ]);

    public static EntitySchema Secretariat { get; } = new("secretariat", "", true, new("Secretariat", "秘书处"), -1,
    [
        Field("forms_integrated", FieldKind.Level, choices: Levels),
        Field("youth_trained", FieldKind.Count, isByYear: true),
        Field("trainings", FieldKind.Owned, items: [Field("topic", FieldKind.Text)]),
    ]);

    public static PlanSchema Schema { get; } = new(
        "small", new("A small plan", "小计划"), new DateOnly(2026, 1, 1), new DateOnly(2035, 12, 31), "2025", new DateOnly(2025, 9, 25), 2025,
        [new("A", new("The only goal", "唯一目标"))],
        [Reserve, MemberState, Secretariat],
        [new("many", "the text says many, and gives no figure", [new("working", "10%"), new("strict", "25%")], "proposed", "MAB-ICC")],
        TestMilestones.Targets,
        [new("2.9", "all of it", "nobody reports it")],
        "00ff", "test generator 1.0");

    private static FieldSchema Field(
        string name, FieldKind kind, string? chinese = null, ImmutableArray<UnitSchema>? units = null,
        ImmutableArray<ChoiceSchema>? choices = null, int? related = null, int? inverse = null,
        ImmutableArray<FieldSchema>? items = null, bool isByYear = false) =>
        new(name, chinese, new(null, null), kind, isByYear, units ?? [], choices ?? [], related, inverse, items ?? []);
}
