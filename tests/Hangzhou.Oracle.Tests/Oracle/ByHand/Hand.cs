using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Text;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>Worlds written by hand.</summary>
internal static class Hand
{
    public static World World(string plan, string asOf, params RoundFacts[] rounds) => new(plan, [.. rounds], DayOf(asOf));

    public static RoundFacts Round(string date, params (string Entity, TableFacts Table)[] tables) =>
        new(DayOf(date), tables.ToImmutableSortedDictionary(table => table.Entity, table => table.Table, StringComparer.Ordinal));

    /// <summary>A complete roster.</summary>
    public static TableFacts All(params RowFacts[] rows) => new(true, null, [.. rows]);

    /// <summary>A roster of which the total may be known.</summary>
    public static TableFacts Some(long? of, params RowFacts[] rows) => new(false, of, [.. rows]);

    /// <summary>A member by its key, or with an empty one a single entity or an item.</summary>
    public static RowFacts Row(string key, params (string Path, Cell Cell)[] cells)
    {
        var all = cells.ToImmutableSortedDictionary(cell => cell.Path, cell => cell.Cell, StringComparer.Ordinal);
        return new RowFacts(key.Length == 0 ? all : all.Add("code", new TextCell(key)));
    }

    public static Cell Yes { get; } = new YesNoCell(true);

    public static Cell No { get; } = new YesNoCell(false);

    public static Cell Of(decimal value) => new QuantityCell(value);

    public static Cell Count(long value) => new CountCell(value);

    public static Cell Keys(params string[] keys) => new KeysCell([.. keys]);

    public static Cell Items(long? total, params RowFacts[] items) => new ItemsCell([.. items], total);

    public static LoweredPlan Lower(string plan)
    {
        var compilation = Compilation.Compile([new SourceText("plan.hz", plan)]);
        Assert.Equal(string.Empty, string.Join('\n', compilation.Diagnostics.Where(one => one.IsError).Select(one => one.Message)));
        return compilation.Plan ?? throw new InvalidOperationException("No plan.");
    }

    /// <summary>The verdict of the first milestone.</summary>
    public static MilestoneReport Judge(World world) => NaiveAssessor.Assess(Lower(world.Plan), world).Targets[0].Milestones[0];

    private static DateOnly DayOf(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
