using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>
/// The door to random worlds: plans that always compile, and facts that fit them. Everything comes from a seed, so that a
/// seed and two numbers name a world for good.
/// <code>
/// var drafts = RandomWorlds.Plans(seed, first: 0, count: 50);
/// using var batch = PlanBatch.Compile(drafts.Select(draft => draft.Text));      // one C# compilation
/// var world = RandomWorlds.WorldOf(drafts[0], batch.Plans[0].Lowered, seed, number: 7);
/// var report = batch.Plans[0].Assess(world.World);                              // by the product
/// if (!agrees(report)) throw new Disagreement(WorldText.Of(WorldShrinker.Smallest(world, stillDisagrees).World));
/// </code>
/// </summary>
internal static class RandomWorlds
{
    /// <summary>Plans by their numbers under a seed.</summary>
    public static ImmutableArray<PlanDraft> Plans(ulong seed, int first, int count) =>
        [.. Enumerable.Range(first, count).Select(number => PlanOf(seed, number))];

    /// <summary>A plan by its number under a seed.</summary>
    public static PlanDraft PlanOf(ulong seed, int number) => new PlanGenerator(new Chance(seed, (ulong)number)).Plan();

    /// <summary>Facts for a plan, by their number under a seed.</summary>
    public static DraftedWorld WorldOf(PlanDraft draft, LoweredPlan plan, ulong seed, int number)
    {
        var (rounds, asOf) = new FactsGenerator(plan, new Chance(~seed, (ulong)number)).Facts();
        return new DraftedWorld(draft, rounds, asOf);
    }

    /// <summary>The plan lowered; null where it does not compile.</summary>
    public static LoweredPlan? Lower(string plan) => Compilation.Compile([new SourceText("plan.hz", plan)]).Plan;

    /// <summary>Random worlds for FsCheck, with their shrinking.</summary>
    public static Arbitrary<DraftedWorld> Arbitrary { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => WorldOf((ulong)seed)), WorldShrinker.Shrink);

    private static DraftedWorld WorldOf(ulong seed)
    {
        var draft = PlanOf(seed, 0);
        return WorldOf(draft, Lower(draft.Text) ?? throw new InvalidOperationException("A random plan compiles."), seed, 0);
    }
}
