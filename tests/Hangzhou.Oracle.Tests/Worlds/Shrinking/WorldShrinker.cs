using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes worlds smaller, one step at a time: the facts first, for they need no compiler, then the plan.</summary>
internal static class WorldShrinker
{
    /// <summary>Worlds one step smaller, the boldest steps first. Their plans compile.</summary>
    public static IEnumerable<DraftedWorld> Shrink(DraftedWorld world) => ShrinkFacts(world).Concat(ShrinkPlan(world));

    /// <summary>The smallest world found that still has a property; the property may compile the world's plan.</summary>
    public static DraftedWorld Smallest(DraftedWorld world, Func<DraftedWorld, bool> holds, int steps = 2_000)
    {
        for (var isSmaller = true; isSmaller && steps > 0;)
        {
            isSmaller = false;
            foreach (var smaller in Shrink(world))
            {
                if (steps-- <= 0) break;
                if (!holds(smaller)) continue;
                world = smaller;
                isSmaller = true;
                break;
            }
        }

        return world;
    }

    private static IEnumerable<DraftedWorld> ShrinkFacts(DraftedWorld world) =>
        FactsShrinker.Shrink(world.Rounds).Select(rounds => world with { Rounds = rounds });

    private static IEnumerable<DraftedWorld> ShrinkPlan(DraftedWorld world) =>
        PlanShrinker.Shrink(world.Draft).Where(draft => RandomWorlds.Lower(draft.Text) is not null).Select(draft => world with { Draft = draft });
}
