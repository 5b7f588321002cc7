using System;
using System.Collections.Generic;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Members parted by what is said of them, one thing after the other: those who are alike in all of it stay together.</summary>
internal sealed class MemberGroups
{
    private readonly long[] _said;
    private int[] _groupOf;
    private int _count;

    /// <summary>All together.</summary>
    public MemberGroups(int members)
    {
        _groupOf = new int[members];
        _said = new long[members];
        _count = Math.Min(members, 1);
    }

    /// <summary>How many groups there are.</summary>
    public int Count => _count;

    /// <summary>Parts them by what is said of each.</summary>
    public void Part(Func<int, long> of)
    {
        for (var member = 0; member < _said.Length; member++) _said[member] = of(member);
        if (IsSaidOfSome()) Part();
    }

    /// <summary>Each group's members, in their order; groups in the order of their first.</summary>
    public List<int>[] ToLists()
    {
        var lists = new List<int>[_count];
        for (var member = 0; member < _groupOf.Length; member++) (lists[_groupOf[member]] ??= []).Add(member);
        return lists;
    }

    // A table of open addresses, each that of a group's first member.
    private void Part()
    {
        var firsts = new int[BitOperations.RoundUpToPowerOf2((uint)_said.Length * 2)];
        var groups = new int[_groupOf.Length];
        var count = 0;
        for (var member = 0; member < groups.Length; member++)
        {
            var at = (int)(Hash(member) & (ulong)(firsts.Length - 1));
            while (firsts[at] is > 0 and var first && !AreAlike(first - 1, member)) at = (at + 1) & (firsts.Length - 1);
            if (firsts[at] == 0)
            {
                firsts[at] = member + 1;
                groups[member] = count++;
            }
            else
            {
                groups[member] = groups[firsts[at] - 1];
            }
        }

        (_groupOf, _count) = (groups, count);
    }

    private bool IsSaidOfSome()
    {
        foreach (var said in _said)
        {
            if (said != _said[0]) return true;
        }

        return false;
    }

    private bool AreAlike(int one, int other) => _said[one] == _said[other] && _groupOf[one] == _groupOf[other];

    private ulong Hash(int member)
    {
        var mixed = ((ulong)_said[member] + ((ulong)_groupOf[member] << 40)) * 0x9E37_79B9_7F4A_7C15;
        return mixed ^ (mixed >> 29);
    }
}
