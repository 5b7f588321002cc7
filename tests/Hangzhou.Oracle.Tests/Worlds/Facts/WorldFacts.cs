using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>The facts of a world as a plan reads them. Cells that the plan has no field for are not seen.</summary>
internal sealed class WorldFacts : IFactSource
{
    /// <param name="schema">Of the plan that will read them.</param>
    public WorldFacts(PlanSchema schema, ImmutableArray<RoundFacts> rounds)
    {
        Rounds = [.. rounds.Select(round => new WorldRound(schema, round))];
        Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WorldText.Of(rounds))));
    }

    public IReadOnlyList<IFactRound> Rounds { get; }

    public string Digest { get; }

    private sealed class WorldRound(PlanSchema schema, RoundFacts round) : IFactRound
    {
        public RoundInfo Info { get; } = new(round.Date, RoundKind.Illustrative, new LocalizedText(null, null), []);

        public IFactTable? Table(int entity) => round.Tables.TryGetValue(schema.Entities[entity].Name, out var table)
            ? new WorldTable(schema.Entities[entity].Fields, table.Rows, new RosterCompleteness(table.IsComplete, table.KnownTotal, null))
            : null;
    }

    private sealed class WorldTable(
        ImmutableArray<FieldSchema> fields, ImmutableArray<RowFacts> rows, RosterCompleteness completeness, int? year = null) : IFactTable
    {
        public int RowCount => rows.Length;

        public RosterCompleteness Completeness => completeness;

        public string? Text(int row, int field) => Cell<TextCell>(row, field)?.Text;

        public bool? YesNo(int row, int field) => Cell<YesNoCell>(row, field)?.IsYes;

        public decimal? Quantity(int row, int field) => Cell<QuantityCell>(row, field)?.Value;

        public long? Count(int row, int field) => Cell<CountCell>(row, field)?.Value;

        public DateOnly? Date(int row, int field) => Cell<DateCell>(row, field)?.Date;

        public int? Ordinal(int row, int field) => Cell<Cell>(row, field) switch
        {
            null => null,
            YearCell cell => cell.Year,
            LevelCell cell => cell.Level,
            ChoiceCell cell => cell.Choice,
            var other => throw new InvalidOperationException($"{other} has no ordinal."),
        };

        public ulong? Choices(int row, int field) => Cell<ChoicesCell>(row, field)?.Choices.Aggregate(0UL, (bits, choice) => bits | (1UL << choice));

        public KeySet Keys(int row, int field) => Cell<KeysCell>(row, field) is { } cell ? new KeySet(cell.Keys) : default;

        public bool HasEvidence(int row, int field) => rows[row].Evidence.Contains(NameOf(field));

        public ImmutableArray<int> Years(int field)
        {
            var start = fields[field].Name + "@";
            return
            [
                .. rows.SelectMany(row => row.Cells.Keys).Where(name => name.StartsWith(start, StringComparison.Ordinal))
                    .Select(name => int.Parse(name.AsSpan(start.Length), CultureInfo.InvariantCulture)).Distinct().Order(),
            ];
        }

        public IFactTable InYear(int year) => new WorldTable(fields, rows, completeness, year);

        public CollectionSize Size(int row, int field) =>
            Cell<ItemsCell>(row, field) is { } cell ? new CollectionSize(cell.Items.Length, cell.Total) : new CollectionSize(0, null);

        public OwnedRows Items(int row, int field)
        {
            var items = Cell<ItemsCell>(row, field) is { } cell ? cell.Items : [];
            return new OwnedRows(new WorldTable(fields[field].ItemFields, items, RosterCompleteness.Complete), [.. Enumerable.Range(0, items.Length)]);
        }

        private T? Cell<T>(int row, int field)
            where T : Cell => rows[row].Cells.TryGetValue(NameOf(field), out var cell) ? (T)cell : null;

        private string NameOf(int field) =>
            fields[field].IsByYear ? string.Create(CultureInfo.InvariantCulture, $"{fields[field].Name}@{year}") : fields[field].Name;
    }
}
