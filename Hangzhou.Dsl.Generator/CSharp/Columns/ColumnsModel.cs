using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>The columns' file: which fields of which entities some rule reads over columns.</summary>
internal sealed record ColumnsModel(PlanNames Names, EquatableArray<EntityColumns> Entities)
{
    /// <summary>
    /// What the targets read. Where there are none, because an error blocks them, every entity has its type, so that a
    /// program finds the name.
    /// </summary>
    public static ColumnsModel Of(PlanNames names, NamedVocabulary vocabulary, EquatableArray<LoweredTarget> targets)
    {
        var read = new SortedDictionary<int, HashSet<ColumnField>>();
        foreach (var field in targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations).SelectMany(ColumnCriteria.Fields))
        {
            if (!read.TryGetValue(field.Entity, out var fields)) read.Add(field.Entity, fields = new HashSet<ColumnField>());
            fields.Add(new ColumnField(field.Field.Ordinal, field.WithEvidence));
        }

        var entities = targets.Count == 0
            ? vocabulary.Entities.Where(entity => !entity.Entity.IsSingle).Select(entity => new EntityColumns(entity, default))
            : read.Select(pair => new EntityColumns(vocabulary.Entities[pair.Key], pair.Value.OrderBy(field => field.Ordinal).ThenBy(field => field.WithEvidence).ToEquatableArray()));
        return new ColumnsModel(names, entities.ToEquatableArray());
    }
}

/// <summary>An entity and its fields that are read over columns.</summary>
internal sealed record EntityColumns(NamedEntity Entity, EquatableArray<ColumnField> Fields);

/// <summary>A field's values, or those of them that have evidence.</summary>
internal sealed record ColumnField(int Ordinal, bool WithEvidence);
