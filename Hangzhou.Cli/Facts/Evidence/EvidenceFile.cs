using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>The file of a round that says which values have evidence, and where it is: a table like any other, of fixed columns.</summary>
internal static class EvidenceFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "evidence.csv";

    /// <summary>Whose value it is: the name of the entity's table.</summary>
    public const string Entity = "entity";

    /// <summary>The member's key; blank for a single entity.</summary>
    public const string Key = "key";

    /// <summary>The field as its column is named, without a unit.</summary>
    public const string Field = "field";

    /// <summary>Where the evidence is.</summary>
    public const string Link = "link";

    /// <summary>The day that it is of.</summary>
    public const string Date = "date";

    /// <summary>Its columns, in the order in which they are written.</summary>
    public static ImmutableArray<FieldSchema> Columns { get; } =
    [
        Text(Entity, "实体"), Text(Key, "键"), Text(Field, "字段"), Text(Link, "链接"), Text(Date, "日期") with { Kind = FieldKind.Date },
    ];

    /// <summary>The file as a table.</summary>
    public static TableShape ShapeOf(PlanSchema plan) => new(
        plan, Name, Columns, -1, new EntitySchema("evidence", "evidence", IsSingle: false, new LocalizedText(null, null), -1, Columns), null);

    private static FieldSchema Text(string name, string chinese) =>
        new(name, chinese, new LocalizedText(null, null), FieldKind.Text, false, [], [], null, null, []);
}
