using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>Facts given in memory by the names of entities and fields, read by ordinals as any facts are.</summary>
internal sealed class MemoryFacts(PlanSchema schema) : IFactSource
{
    private readonly List<MemoryRound> _rounds = [];

    public IReadOnlyList<IFactRound> Rounds => _rounds;

    public string Digest => "facts";

    public MemoryRound Round(string date)
    {
        var round = new MemoryRound(schema, new RoundInfo(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), RoundKind.Reported, new LocalizedText(null, null), []));
        _rounds.Add(round);
        return round;
    }
}

/// <summary>A round: rows by the entity's name.</summary>
internal sealed class MemoryRound(PlanSchema schema, RoundInfo info) : IFactRound
{
    private readonly Dictionary<int, MemoryTable> _tables = [];

    public RoundInfo Info => info;

    public IFactTable? Table(int entity) => _tables.GetValueOrDefault(entity);

    public MemoryRound Incomplete(string entity, long? knownTotal)
    {
        TableOf(entity).Completeness = new RosterCompleteness(false, knownTotal, null);
        return this;
    }

    /// <summary>A row; cells by field name, of a year as <c>field@2027</c>; evidence for one is a cell of its name with a <c>!</c>.</summary>
    public MemoryRound Row(string entity, params (string Field, object Value)[] cells)
    {
        TableOf(entity).Rows.Add(cells.ToDictionary(cell => cell.Field, cell => cell.Value, StringComparer.Ordinal));
        return this;
    }

    private MemoryTable TableOf(string entity)
    {
        var found = schema.Entities.Single(one => one.Name == entity);
        var ordinal = schema.Entities.IndexOf(found);
        if (!_tables.TryGetValue(ordinal, out var table)) _tables.Add(ordinal, table = new MemoryTable(found.Fields, []));
        return table;
    }
}

/// <summary>Items of a collection, and how many there are in all.</summary>
internal sealed record MemoryItems(long? Total, params (string Field, object Value)[][] Items);

/// <summary>Rows of cells by name.</summary>
internal sealed class MemoryTable(ImmutableArray<FieldSchema> fields, List<Dictionary<string, object>> rows, int? year = null) : IFactTable
{
    public List<Dictionary<string, object>> Rows => rows;

    public int RowCount => rows.Count;

    public RosterCompleteness Completeness { get; set; } = RosterCompleteness.Complete;

    public string? Text(int row, int field) => (string?)Cell(row, field);

    public bool? YesNo(int row, int field) => (bool?)Cell(row, field);

    public decimal? Quantity(int row, int field) => Cell(row, field) is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    public long? Count(int row, int field) => Cell(row, field) is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    public int? Ordinal(int row, int field) => Cell(row, field) switch
    {
        null => null,
        string choice => IndexOf(field, choice),
        var value => (int)value,
    };

    public ulong? Choices(int row, int field) => Cell(row, field) is string[] choices
        ? choices.Aggregate(0UL, (bits, choice) => bits | (1UL << IndexOf(field, choice)))
        : null;

    public DateOnly? Date(int row, int field) => (DateOnly?)Cell(row, field);

    public KeySet Keys(int row, int field) => Cell(row, field) is string[] keys ? KeySet.Of(keys) : default;

    public bool HasEvidence(int row, int field) => rows[row].ContainsKey(NameOf(field) + "!");

    public ImmutableArray<int> Years(int field) => rows.SelectMany(row => row.Keys)
        .Where(name => name.StartsWith(fields[field].Name + "@", StringComparison.Ordinal) && !name.EndsWith('!'))
        .Select(name => int.Parse(name.AsSpan(name.IndexOf('@', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture))
        .Distinct().Order().ToImmutableArray();

    public IFactTable InYear(int year) => new MemoryTable(fields, rows, year);

    public CollectionSize Size(int row, int field) =>
        Cell(row, field) is MemoryItems items ? new CollectionSize(items.Items.Length, items.Total) : new CollectionSize(0, null);

    public OwnedRows Items(int row, int field)
    {
        var items = Cell(row, field) is MemoryItems given ? given.Items : [];
        var table = new MemoryTable(
            fields[field].ItemFields, items.Select(item => item.ToDictionary(cell => cell.Field, cell => cell.Value, StringComparer.Ordinal)).ToList());
        return new OwnedRows(table, [.. Enumerable.Range(0, items.Length)]);
    }

    private object? Cell(int row, int field) => rows[row].GetValueOrDefault(NameOf(field));

    private string NameOf(int field) => fields[field].Name + (fields[field].IsByYear ? string.Create(CultureInfo.InvariantCulture, $"@{year}") : "");

    private int IndexOf(int field, string choice) => fields[field].Choices.Select(one => one.Name).ToList().IndexOf(choice);
}
