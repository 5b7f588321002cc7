using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>One way things may be: how many are in scope, and how many of those fulfil.</summary>
internal readonly record struct Outcome(int Fulfilling, int InScope);

/// <summary>Every way in which what is unknown of members may turn out, one after the other.</summary>
internal static class Completions
{
    private static readonly bool[] Held = [true];
    private static readonly bool[] Failed = [false];
    private static readonly bool[] Either = [false, true];

    /// <summary>Each member's scope and fulfilment completed freely.</summary>
    public static Outcome[] Of(IEnumerable<Member> members)
    {
        (bool[] InScope, bool[] Fulfils)[] ways = [.. members.Select(member => (Of(member.Scope), Of(member.Fulfils)))];
        var seen = new bool[ways.Length + 1, ways.Length + 1];
        Complete(ways, 0, 0, 0, seen);
        return
        [
            .. from fulfilling in Enumerable.Range(0, ways.Length + 1)
               from inScope in Enumerable.Range(0, ways.Length + 1)
               where seen[fulfilling, inScope]
               select new Outcome(fulfilling, inScope),
        ];
    }

    /// <summary>What a truth may turn out to be.</summary>
    public static bool[] Of(Truth truth) => truth switch
    {
        Truth.Yes => Held,
        Truth.No => Failed,
        _ => Either,
    };

    private static void Complete((bool[] InScope, bool[] Fulfils)[] ways, int next, int fulfilling, int inScope, bool[,] seen)
    {
        if (next == ways.Length)
        {
            seen[fulfilling, inScope] = true;
            return;
        }

        foreach (var isInScope in ways[next].InScope)
        {
            foreach (var fulfils in ways[next].Fulfils)
            {
                Complete(ways, next + 1, fulfilling + (isInScope && fulfils ? 1 : 0), inScope + (isInScope ? 1 : 0), seen);
            }
        }
    }
}
