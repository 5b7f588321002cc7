using System;
using System.Collections.Concurrent;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Worlds;

public sealed class RandomWorldsTests
{
    private const ulong Seed = 20_260_101;
    private static readonly ConcurrentDictionary<int, (PlanDraft Draft, LoweredPlan Lowered)> Plans = new();

    [Fact]
    public void A_seed_and_its_numbers_always_name_the_same_world()
    {
        Assert.Equal(WorldText.Of(World(3, 5).World), WorldText.Of(World(3, 5).World));
        Assert.NotEqual(WorldText.Of(World(3, 5).World), WorldText.Of(World(3, 6).World));
        Assert.NotEqual(World(3, 5).World.Plan, World(4, 5).World.Plan);
    }

    [Fact]
    public void Rounds_are_in_order_and_no_two_share_a_date()
    {
        foreach (var world in Enumerable.Range(0, 200).Select(number => World(number % 20, number)))
        {
            var dates = world.Rounds.Select(round => round.Date).ToList();
            Assert.Equal(dates.Distinct().Order(), dates);
        }
    }

    [Fact]
    public void Random_facts_have_everything_that_is_hard()
    {
        var worlds = Enumerable.Range(0, 300).Select(number => World(number % 30, number)).ToList();
        var tables = worlds.SelectMany(world => world.Rounds).SelectMany(round => round.Tables.Values).ToList();
        var cells = tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Values).ToList();

        Assert.Contains(worlds, world => world.Rounds.IsEmpty);
        Assert.Contains(worlds, world => !world.Rounds.IsEmpty && world.AsOf < world.Rounds[0].Date);
        Assert.Contains(worlds, world => world.Rounds.Length > 1 && world.AsOf < world.Rounds[^1].Date);
        Assert.Contains(tables, table => table is { IsComplete: false, KnownTotal: null });
        Assert.Contains(tables, table => !table.IsComplete && table.KnownTotal == table.Rows.Length);
        Assert.Contains(tables, table => table is { IsComplete: true, Rows.IsEmpty: true });
        Assert.Contains(cells, cell => cell is KeysCell { Keys: var keys } && keys.Contains("nobody"));
        Assert.Contains(cells, cell => cell is KeysCell { Keys.IsEmpty: true });
        Assert.Contains(cells, cell => cell is ItemsCell { Total: null });
        Assert.Contains(cells, cell => cell is ItemsCell { Total: 0 });
        Assert.Contains(cells, cell => cell is ItemsCell items && items.Total > items.Items.Length);
        Assert.Contains(cells, cell => cell is QuantityCell { Value: < 0 });
        Assert.Contains(cells, cell => cell is QuantityCell { Value.Scale: 28 });
        Assert.Contains(cells, cell => cell is QuantityCell { Value: 0, Value.Scale: > 0 });
        Assert.Contains(cells, cell => cell is CountCell { Value: long.MaxValue });
    }

    [Fact]
    public void What_FsCheck_draws_is_shrunk_to_worlds_that_compile()
    {
        var plans = RandomWorlds.Arbitrary.Generator.Sample(5).Select(world => world with { Rounds = [] });
        foreach (var smaller in plans.SelectMany(world => RandomWorlds.Arbitrary.Shrinker(world).Take(20)))
        {
            Assert.NotNull(RandomWorlds.Lower(smaller.Draft.Text));
        }
    }

    [Fact]
    public void A_world_shrinks_to_what_a_property_needs()
    {
        var drafts = Enumerable.Range(0, 100).Select(number => World(number, number));
        var world = drafts.First(world => Asks(world) && HasCount(world, 3));

        var smallest = WorldShrinker.Smallest(world, smaller => Asks(smaller) && HasCount(smaller, 3));

        var target = Assert.Single(smallest.Draft.Targets);
        var population = Assert.Single(Assert.Single(target.Milestones).Populations);
        Assert.Null(population.Where);
        Assert.EndsWith(" falls every year", Assert.Single(population.Criteria).Text, StringComparison.Ordinal);
        var table = Assert.Single(Assert.Single(smallest.Rounds).Tables).Value;
        Assert.Equal(3, table.Rows.Length);
        Assert.All(table.Rows, row => Assert.True(row.Cells.Count <= 1));
    }

    private static bool Asks(DraftedWorld world) => world.Draft.Targets
        .SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations).SelectMany(population => population.Criteria)
        .Any(criterion => criterion.Pieces.Any(piece =>
            piece.Subject == criterion.Subject && piece.Form.EndsWith(" falls every year", StringComparison.Ordinal)));

    private static bool HasCount(DraftedWorld world, int rows) =>
        world.Rounds.SelectMany(round => round.Tables.Values).Any(table => table.Rows.Length == rows);

    private static DraftedWorld World(int plan, int number)
    {
        var (draft, lowered) = Plans.GetOrAdd(plan, place =>
        {
            var drafted = RandomWorlds.PlanOf(Seed, place);
            return (drafted, RandomWorlds.Lower(drafted.Text)!);
        });
        return RandomWorlds.WorldOf(draft, lowered, Seed, number);
    }
}
