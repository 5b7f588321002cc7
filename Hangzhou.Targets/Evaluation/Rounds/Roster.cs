using System;
using System.Collections.Generic;
using System.Globalization;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The members of one entity at one round, with the index of their keys.</summary>
public abstract class Roster
{
    private readonly string[] _keys;
    private Dictionary<string, int>? _indexByKey;

    /// <summary>Indexes the keys, one a member in the members' order.</summary>
    /// <exception cref="ArgumentException">Two members share a key.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The known total is not that of a roster that lists so many.</exception>
    protected Roster(string[] keys, RosterCompleteness completeness)
        : this(keys, completeness, isIndexed: true)
    {
    }

    /// <summary>Holds the keys; those not indexed are when somebody is first looked up.</summary>
    private protected Roster(string[] keys, RosterCompleteness completeness, bool isIndexed)
    {
        CheckTotal(completeness, keys.Length);
        (_keys, Completeness) = (keys, completeness);
        if (isIndexed && keys.Length > 0) _indexByKey = Index(keys);
    }

    /// <summary>Whether everyone is named.</summary>
    public RosterCompleteness Completeness { get; }

    /// <summary>How many members are listed.</summary>
    public int Count => _keys.Length;

    /// <summary>How many are not listed: 0 when complete, null when nobody knows.</summary>
    public long? Unlisted => Completeness.Unlisted(Count);

    /// <summary>A member's key.</summary>
    public string Key(int index) => _keys[index];

    /// <summary>The index of the member with the key; -1 when it is not listed.</summary>
    public int Find(string key) => (_indexByKey ??= Index(_keys)).TryGetValue(key, out var index) ? index : -1;

    private static Dictionary<string, int> Index(string[] keys)
    {
        var index = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++) index.Add(keys[i], i);
        return index;
    }

    // What facts on disk are refused for (HZ4010): fewer than none would be counted as not listed.
    private static void CheckTotal(RosterCompleteness completeness, int listed)
    {
        if (completeness.KnownTotal is not { } total) return;
        if (total < listed)
            throw new ArgumentOutOfRangeException(nameof(completeness), total, string.Create(CultureInfo.InvariantCulture, $"The known total is {total}, but {listed} members are listed."));
        if (completeness.IsComplete && total != listed)
            throw new ArgumentOutOfRangeException(nameof(completeness), total, string.Create(CultureInfo.InvariantCulture, $"The roster is said to be complete with {total} in all, but {listed} members are listed."));
    }
}

/// <summary>A roster with its members' facts.</summary>
public sealed class Roster<T> : Roster
{
    private readonly T[] _members;

    /// <summary>Holds the members with their keys in the same order.</summary>
    /// <exception cref="ArgumentException">Two members share a key, or there are not as many keys as members.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The known total is below the number of members, or another where all are listed.</exception>
    public Roster(T[] members, string[] keys, RosterCompleteness completeness)
        : base(keys, completeness)
    {
        if (members.Length != keys.Length) throw new ArgumentException("Each member needs one key.", nameof(keys));
        _members = members;
    }

    private Roster(string[] keys, T[] members, RosterCompleteness completeness)
        : base(keys, completeness, isIndexed: false) => _members = members;

    /// <summary>A member by its index.</summary>
    public T this[int index] => _members[index];

    /// <summary>A roster of members of this one and another.</summary>
    /// <param name="members">Each one's place here, or from -1 down in the other.</param>
    /// <param name="keys">Their keys; that no two are the same is looked at when somebody is first looked up.</param>
    /// <exception cref="ArgumentException">There are not as many keys as members.</exception>
    public Roster<T> With(Roster<T> other, int[] members, string[] keys, RosterCompleteness completeness)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(keys);
        if (members.Length != keys.Length) throw new ArgumentException("Each member needs one key.", nameof(keys));
        var all = new T[members.Length];
        for (var i = 0; i < all.Length; i++) all[i] = members[i] >= 0 ? _members[members[i]] : other._members[~members[i]];
        return new Roster<T>(keys, all, completeness);
    }

    /// <summary>All members listed, in order.</summary>
    public ReadOnlySpan<T> Members => _members;
}
