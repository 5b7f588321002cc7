using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Which table a file holds: an entity's, or an owned collection's.</summary>
/// <param name="Plan">The plan that declares it.</param>
/// <param name="File">The file's name.</param>
/// <param name="Fields">The fields that have columns.</param>
/// <param name="KeyField">The key field's ordinal; -1 without one.</param>
/// <param name="Entity">The entity, or the owner.</param>
/// <param name="Collection">The owned field; null for the entity itself.</param>
internal sealed record TableShape(
    PlanSchema Plan, string File, ImmutableArray<FieldSchema> Fields, int KeyField, EntitySchema Entity, FieldSchema? Collection)
{
    /// <summary>Whether it has one row at most.</summary>
    public bool IsSingle => Collection is null && Entity.IsSingle;

    /// <summary>Whether its first column holds the owner's key.</summary>
    public bool HasOwnerColumn => Collection is not null && !Entity.IsSingle;

    /// <summary>What a row is about, for people.</summary>
    public string RowNoun => Collection is null ? Entity.Name : $"{Entity.Name}.{Collection.Name}";

    /// <summary>The name of the key's column: the member's own, or of an item its owner's.</summary>
    public string KeyName => Entity.KeyField < 0 ? Entity.Name : Entity.Fields[Entity.KeyField].Name;

    /// <summary>How a header may begin.</summary>
    public string HeaderExample => KeyField >= 0 || HasOwnerColumn ? $"{KeyName},{FirstField}" : FirstField;

    private string FirstField => Fields.First(one => one.Kind != FieldKind.Inverse && one.Name != KeyName).Name;

    /// <summary>An entity's own table.</summary>
    public static TableShape Of(PlanSchema plan, EntitySchema entity) =>
        new(plan, $"{Stem(entity)}.csv", entity.Fields, entity.KeyField, entity, null);

    /// <summary>The table of a collection that the entity's members own.</summary>
    public static TableShape Of(PlanSchema plan, EntitySchema owner, FieldSchema collection) =>
        new(plan, $"{Stem(owner)}.{collection.Name}.csv", collection.ItemFields, -1, owner, collection);

    /// <summary>Every table that a round of the plan can have.</summary>
    public static ImmutableArray<TableShape> All(PlanSchema plan)
    {
        var shapes = ImmutableArray.CreateBuilder<TableShape>();
        foreach (var entity in plan.Entities)
        {
            shapes.Add(Of(plan, entity));
            foreach (var field in entity.Fields)
            {
                if (field.Kind == FieldKind.Owned) shapes.Add(Of(plan, entity, field));
            }
        }

        return shapes.ToImmutable();
    }

    /// <summary>The relation that an inverse relation is derived from, as <c>reserves.states</c>.</summary>
    public string SourceOf(FieldSchema inverse)
    {
        var related = Plan.Entities[inverse.RelatedEntity!.Value];
        return $"{Stem(related)}.{related.Fields[inverse.InverseField!.Value].Name}";
    }

    /// <summary>The name of an entity's table: its plural, of a single entity its name.</summary>
    public static string Stem(EntitySchema entity) =>
        entity.IsSingle || entity.Plural.Length == 0 ? entity.Name : entity.Plural;
}
