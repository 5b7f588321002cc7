using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Which fields of an entity some populations' rules need: nothing else of a row that is tried has to be loaded.</summary>
internal static class NeededFields
{
    /// <summary>By the field's ordinal: those that are read, and the key and the relations, by which rows are found.</summary>
    public static bool[] Of(GapContext gaps, int entity, IReadOnlyList<Instance> instances)
    {
        var fields = gaps.Plan.Entities[entity].Fields;
        var needed = new bool[fields.Length];
        for (var field = 0; field < needed.Length; field++)
        {
            needed[field] = fields[field].Kind is FieldKind.Relation or FieldKind.Relations || field == gaps.Plan.Entities[entity].KeyField;
        }

        for (var i = 0; i < instances.Count; i++)
        {
            foreach (var read in instances[i].Reads.Fields)
            {
                if (read.Entity == entity) needed[read.Owned < 0 ? read.Field : read.Owned] = true;
            }
        }

        return needed;
    }
}
