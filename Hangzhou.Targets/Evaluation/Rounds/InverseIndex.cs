using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Who names whom: a relation read from its other side. Built once, when a round is first asked for it.</summary>
public sealed class InverseIndex
{
    private readonly Dictionary<string, int> _slots;
    private readonly int[] _starts;
    private readonly int[] _members;
    private readonly int[] _unreported;
    private readonly long? _unlisted;

    // Members by the slot of the key that they name, each slot's behind those of the slot before.
    private InverseIndex(Dictionary<string, int> slots, int[] starts, int[] members, int[] unreported, long? unlisted)
    {
        (_slots, _starts, _members) = (slots, starts, members);
        (_unreported, _unlisted) = (unreported, unlisted);
    }

    /// <summary>Builds the index.</summary>
    /// <param name="from">The roster of those that name.</param>
    /// <param name="relations">What each of them names, in the roster's order.</param>
    /// <exception cref="ArgumentException">There are not as many relations as members.</exception>
    public static InverseIndex Build(Roster from, ReadOnlySpan<KeySet> relations)
    {
        ArgumentNullException.ThrowIfNull(from);
        if (from.Count != relations.Length) throw new ArgumentException("Each member needs one relation.", nameof(relations));
        var (links, missing) = (0, 0);
        foreach (var keys in relations) (links, missing) = (links + keys.Count, keys.IsReported ? missing : missing + 1);
        var slots = new Dictionary<string, int>(StringComparer.Ordinal);
        var slotOf = new int[links];
        var starts = EndsOf(relations, slots, slotOf);
        var members = new int[links];
        var unreported = new int[missing];
        // From the last member back, each slot from its end: so ends become starts.
        for (var member = relations.Length - 1; member >= 0; member--)
        {
            if (!relations[member].IsReported) unreported[--missing] = member;
            for (var i = 0; i < relations[member].Count; i++) members[--starts[slotOf[--links]]] = member;
        }

        return new InverseIndex(slots, starts, members, unreported, from.Unlisted);
    }

    /// <summary>Who names the key.</summary>
    public InverseLinks Of(string key) => new(_slots.TryGetValue(key, out var slot) ? MembersOf(slot) : [], _unreported, _unlisted);

    private ReadOnlySpan<int> MembersOf(int slot)
    {
        var end = slot + 1 < _slots.Count ? _starts[slot + 1] : _members.Length;
        return _members.AsSpan(_starts[slot], end - _starts[slot]);
    }

    // Where each slot ends, in the order in which keys are first named; notes each link's slot.
    private static int[] EndsOf(ReadOnlySpan<KeySet> relations, Dictionary<string, int> slots, int[] slotOf)
    {
        var ends = new int[slotOf.Length];
        var link = 0;
        foreach (var keys in relations)
        {
            foreach (var key in keys.AsSpan())
            {
                if (!slots.TryGetValue(key, out var slot)) slots.Add(key, slot = slots.Count);
                ends[slot]++;
                slotOf[link++] = slot;
            }
        }

        for (var slot = 1; slot < slots.Count; slot++) ends[slot] += ends[slot - 1];
        return ends;
    }
}

/// <summary>Those that name one key, certainly or possibly.</summary>
public readonly ref struct InverseLinks
{
    internal InverseLinks(ReadOnlySpan<int> certain, ReadOnlySpan<int> unreported, long? unlisted)
    {
        Certain = certain;
        Unreported = unreported;
        Unlisted = unlisted;
    }

    /// <summary>Indexes of the members that name it.</summary>
    public ReadOnlySpan<int> Certain { get; }

    /// <summary>Indexes of the members whose relation is not reported: they may name it.</summary>
    public ReadOnlySpan<int> Unreported { get; }

    /// <summary>How many members are not listed, each of which may name it; null: nobody knows.</summary>
    public long? Unlisted { get; }
}
