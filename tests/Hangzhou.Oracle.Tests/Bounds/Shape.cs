using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Bounds;

/// <summary>How many members of each kind a population has: in scope, of unknown scope (each: fulfil, do not, unknown), out of scope, not listed.</summary>
internal sealed record Shape(int K, int M, int U, int Y, int N, int Q, int OutOfScope, int Unlisted)
{
    private static readonly Member[] Kinds =
    [
        new(Truth.Yes, Truth.Yes), new(Truth.Yes, Truth.No), new(Truth.Yes, Truth.Unknown),
        new(Truth.Unknown, Truth.Yes), new(Truth.Unknown, Truth.No), new(Truth.Unknown, Truth.Unknown),
        new(Truth.No, Truth.Unknown),
    ];

    public MemberCounts Counts => new(new TruthCounts(K, M, U), new TruthCounts(Y, N, Q), OutOfScope);

    public int Listed => K + M + U + Y + N + Q + OutOfScope;

    /// <summary>The members on the roster.</summary>
    public List<Member> Roster =>
        [.. new[] { K, M, U, Y, N, Q, OutOfScope }.SelectMany((count, kind) => Enumerable.Repeat(Kinds[kind], count))];

    /// <summary>All there are: of one not listed nothing is known, not even its scope where there is a where.</summary>
    public List<Member> Everyone(bool hasScope) => [.. Roster, .. Strangers(Unlisted, hasScope)];

    /// <summary>Members of whom nothing is known.</summary>
    public static IEnumerable<Member> Strangers(int count, bool hasScope) =>
        Enumerable.Repeat(new Member(hasScope ? Truth.Unknown : Truth.Yes, Truth.Unknown), count);

    /// <summary>Every population of at most so many; without a where everybody is in scope.</summary>
    public static IEnumerable<Shape> UpTo(int most, bool hasScope) =>
        from c in Spread(most, hasScope ? 8 : 4)
        select hasScope ? new Shape(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]) : new Shape(c[0], c[1], c[2], 0, 0, 0, 0, c[3]);

    // Every way to spread at most so many over the kinds.
    private static IEnumerable<int[]> Spread(int most, int kinds) =>
        kinds == 0
            ? [[]]
            : from first in Enumerable.Range(0, most + 1)
              from rest in Spread(most - first, kinds - 1)
              select (int[])[first, .. rest];
}
