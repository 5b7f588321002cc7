using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Counts members by their truths, and those certainly in scope by each criterion's.</summary>
internal sealed class MemberTally(int criteria)
{
    // By truth code: 0 no, 1 unknown, 3 yes.
    private readonly int[] _inScope = new int[4];
    private readonly int[] _uncertain = new int[4];
    private readonly int[] _byCriterion = new int[4 * criteria];
    private int _outOfScope;

    /// <summary>The seven counts.</summary>
    public MemberCounts Counts => new(Three(_inScope), Three(_uncertain), _outOfScope);

    /// <summary>For each criterion, how many members in scope fulfil it.</summary>
    public ImmutableArray<TruthCounts> Criteria
    {
        get
        {
            var counts = new TruthCounts[criteria];
            for (var i = 0; i < criteria; i++) counts[i] = Three(_byCriterion.AsSpan(4 * i, 4));
            return ImmutableCollectionsMarshal.AsImmutableArray(counts);
        }
    }

    /// <summary>Adds a member out of scope.</summary>
    public void AddOutOfScope() => _outOfScope++;

    /// <summary>Adds a member that is, or may be, in scope.</summary>
    public void Add(Truth scope, ReadOnlySpan<Truth> truths)
    {
        (scope == Truth.Yes ? _inScope : _uncertain)[(int)Fold(truths)]++;
        if (scope != Truth.Yes) return;
        for (var i = 0; i < truths.Length; i++) _byCriterion[(4 * i) + (int)truths[i]]++;
    }

    /// <summary>Whether all criteria are fulfilled.</summary>
    public static Truth Fold(ReadOnlySpan<Truth> truths)
    {
        var all = Truth.Yes;
        foreach (var truth in truths) all &= truth;
        return all;
    }

    private static TruthCounts Three(ReadOnlySpan<int> byCode) =>
        new(byCode[(int)Truth.Yes], byCode[(int)Truth.No], byCode[(int)Truth.Unknown]);
}
