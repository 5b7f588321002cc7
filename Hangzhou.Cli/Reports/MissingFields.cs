using System;
using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>Which of the fields that a criterion reads were reported, and by how many.</summary>
internal static class MissingFields
{
    /// <summary>
    /// The fields that the criteria which cannot be told read and at least one row leaves blank, with the number of rows that do not.
    /// Where the population asks for evidence, a value without it is as good as blank.
    /// </summary>
    public static List<MissingField> Find(PopulationReport report, PopulationSchema population, EntitySchema entity, IFactTable? table)
    {
        var rows = table?.RowCount ?? 0;
        var missing = new List<MissingField>();
        var isRead = UnsettledReads.Of(report, entity.Fields.Length, population.FieldsReadBy);
        for (var field = 0; field < isRead.Length; field++)
        {
            if (!isRead[field]) continue;
            var asksEvidence = population.Evidence.Contains(new EvidenceSchema(population.Entity ?? -1, field));
            var reported = table is null ? 0 : CountReported(table, field, entity.Fields[field], asksEvidence);
            if (reported < Math.Max(rows, 1)) missing.Add(new MissingField(entity.Fields[field].Name, reported, asksEvidence));
        }

        return missing;
    }

    private static int CountReported(IFactTable table, int field, FieldSchema schema, bool asksEvidence)
    {
        if (!schema.IsByYear && schema.Kind is not (FieldKind.Owned or FieldKind.Inverse) && table.HasNone(field)) return 0;
        var reported = 0;
        for (var row = 0; row < table.RowCount; row++) reported += IsReported(table, row, field, schema, asksEvidence) ? 1 : 0;
        return reported;
    }

    private static bool IsReported(IFactTable table, int row, int field, FieldSchema schema, bool asksEvidence)
    {
        if (!schema.IsByYear) return HasValue(table, row, field, schema.Kind, asksEvidence);
        foreach (var year in table.Years(field))
        {
            if (HasValue(table.InYear(year), row, field, schema.Kind, asksEvidence)) return true;
        }

        return false;
    }

    private static bool HasValue(IFactTable table, int row, int field, FieldKind kind, bool asksEvidence) =>
        (!asksEvidence || table.HasEvidence(row, field)) && HasValue(table, row, field, kind);

    private static bool HasValue(IFactTable table, int row, int field, FieldKind kind) => kind switch
    {
        FieldKind.Text => table.Text(row, field) is not null,
        FieldKind.YesNo => table.YesNo(row, field) is not null,
        FieldKind.Count => table.Count(row, field) is not null,
        FieldKind.Date => table.Date(row, field) is not null,
        FieldKind.Year or FieldKind.Level or FieldKind.Choice => table.Ordinal(row, field) is not null,
        FieldKind.Choices => table.Choices(row, field) is not null,
        FieldKind.Relation or FieldKind.Relations => table.Keys(row, field).IsReported,
        FieldKind.Owned => table.Size(row, field) is { Total: not null } or { Listed: > 0 },
        FieldKind.Inverse => true,
        _ => table.Quantity(row, field) is not null,
    };
}

/// <summary>A field that not all have reported.</summary>
/// <param name="Reported">How many have, with evidence where it is asked for.</param>
internal sealed record MissingField(string Field, int Reported, bool AsksEvidence)
{
    /// <summary>What is missing, in words.</summary>
    public string Text => AsksEvidence ? Field + " with evidence" : Field;
}
