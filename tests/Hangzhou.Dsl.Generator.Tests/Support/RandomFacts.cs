using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Dsl.Generator.Tests.Support;

/// <summary>How a quantity's values look.</summary>
public enum Figures
{
    /// <summary>Few values of two decimals, so that many stand exactly on a bound.</summary>
    Tied,

    /// <summary>Of 0 to 9 decimals, some with zeros at their end.</summary>
    MixedScales,

    /// <summary>As large as a file may say: 18 digits.</summary>
    Large,

    /// <summary>Now and then one of 28 digits, which only a program's own decimals have.</summary>
    Unbounded,
}

/// <summary>Numbers drawn from a seed: splitmix64, which costs nothing to begin.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    public int Next(int end) => Next(0, end);

    public int Next(int start, int end) => (int)NextInt64(start, end);

    public long NextInt64(long start, long end) => start + (long)(Bits() % (ulong)(end - start));

    private ulong Bits()
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}

/// <summary>
/// Facts told from a seed, cell by cell, without being held: a tenth of the values is missing. The rounds are of
/// the last days of the years up to 2027, the same members in each, with other values.
/// </summary>
internal sealed class RandomFacts(PlanSchema schema, int seed, int members, Figures numbers, int rounds = 3) : IFactSource
{
    public IReadOnlyList<IFactRound> Rounds { get; } =
        [.. Enumerable.Range(2028 - rounds, rounds).Select(year => new RandomRound(schema, new RandomCells(seed, year, numbers), new DateOnly(year, 12, 31), members))];

    public string Digest => "random";

    private sealed class RandomRound(PlanSchema schema, RandomCells cells, DateOnly date, int members) : IFactRound
    {
        public RoundInfo Info => new(date, RoundKind.Illustrative, new LocalizedText(null, null), []);

        // Only reserves are many: what asks of each member who may name it takes the square of them.
        public IFactTable? Table(int entity) =>
            new RandomTable(schema, entity, schema.Entities[entity] is { Name: "reserve" } ? members : schema.Entities[entity].IsSingle ? 1 : int.Min(members, 20), cells, null);
    }

    private sealed record RandomCells(int Seed, int Round, Figures Figures)
    {
        public Draw Of(int entity, int field, int? year, int row) => new(((ulong)Seed << 48) ^ ((ulong)Round << 36) ^ ((ulong)entity << 32) ^ ((ulong)field << 24) ^ ((ulong)(year ?? 0) << 54) ^ (ulong)row);

        public decimal Quantity(Draw random) => Figures switch
        {
            Figures.Tied => random.Next(0, 9) * 0.25m,
            Figures.MixedScales => new decimal(random.Next(0, 200) * (random.Next(2) == 0 ? 1 : 100), 0, 0, false, (byte)random.Next(0, 10)),
            Figures.Large => random.NextInt64(0, 999_999_999_999_999_999) / (random.Next(3) == 0 ? 1m : 1_000_000_000m),
            Figures.Unbounded => random.Next(1000) == 0 ? decimal.MaxValue / 10_000_000m / random.Next(1, 100) : random.Next(0, 9) * 0.25m,
            _ => throw new ArgumentOutOfRangeException(nameof(random)),
        };
    }

    private sealed class RandomTable(PlanSchema schema, int entity, int rows, RandomCells cells, int? year) : IFactTable
    {
        private ImmutableArray<FieldSchema> Fields => schema.Entities[entity].Fields;

        public int RowCount => rows;

        public RosterCompleteness Completeness => cells.Seed % 2 == 0 ? RosterCompleteness.Complete : new RosterCompleteness(false, rows + 7, null);

        public string? Text(int row, int field) => field == schema.Entities[entity].KeyField ? $"M{row}" : Cell(row, field, random => random.Next(2) == 0 ? "Old" : "New");

        public bool? YesNo(int row, int field) => Cell<bool>(row, field, random => random.Next(3) > 0);

        public decimal? Quantity(int row, int field) => Cell<decimal>(row, field, cells.Quantity);

        public long? Count(int row, int field) => Cell<long>(row, field, random => cells.Figures == Figures.Large ? random.NextInt64(0, long.MaxValue) : random.Next(0, 9));

        public int? Ordinal(int row, int field) => Cell<int>(row, field, random => Fields[field].Kind == FieldKind.Year ? random.Next(2015, 2030) : random.Next(0, Math.Max(4, Fields[field].Choices.Length)) % Math.Max(1, Fields[field].Choices.Length));

        public ulong? Choices(int row, int field) => Cell<ulong>(row, field, random => (ulong)random.NextInt64(0, 1L << Fields[field].Choices.Length));

        public DateOnly? Date(int row, int field) => Cell<DateOnly>(row, field, random => new DateOnly(random.Next(2015, 2030), random.Next(1, 13), 31 - random.Next(4, 31)));

        public KeySet Keys(int row, int field) => cells.Of(entity, field, year, row).Next(5) == 0 ? default : KeySet.Of($"M{row % 20}");

        public bool HasEvidence(int row, int field) => cells.Of(entity, field, year, row + 1_000_000).Next(4) > 0;

        public ImmutableArray<int> Years(int field) => [2025, 2026, 2027];

        public IFactTable InYear(int other) => new RandomTable(schema, entity, rows, cells, other);

        public CollectionSize Size(int row, int field) => new(0, cells.Of(entity, field, year, row).Next(2) == 0 ? 0 : null);

        public OwnedRows Items(int row, int field) => new(this, []);

        private T? Cell<T>(int row, int field, Func<Draw, T> value)
            where T : struct => cells.Of(entity, field, year, row) is var random && random.Next(10) == 0 ? null : value(random);

        private string? Cell(int row, int field, Func<Draw, string> value) =>
            cells.Of(entity, field, year, row) is var random && random.Next(10) == 0 ? null : value(random);
    }
}
