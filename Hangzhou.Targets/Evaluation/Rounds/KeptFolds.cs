using System;
using System.Threading;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Counts and sums over whole rosters, as rules read them at one point. They are the same for every member, so the first
/// who asks makes them and they are kept; otherwise each member would go through the roster again. Safe for several threads.
/// </summary>
public sealed class KeptFolds
{
    // A rule has very few of them, and reads very few other rounds: lists are fast enough.
    private Fold? _folds;
    private Other? _others;

    /// <summary>Gives what was kept under the name.</summary>
    /// <param name="name">Of the method that makes it: unique in the plan.</param>
    public bool TryGet<T>(string name, out T value)
        where T : struct
    {
        for (var fold = Volatile.Read(ref _folds); fold is not null; fold = fold.Next)
        {
            if (fold.Name != name) continue;
            value = ((Fold<T>)fold).Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Keeps it under the name; gives it back. Kept twice at once, it is the same both times.</summary>
    public T Keep<T>(string name, T value)
        where T : struct
    {
        var fold = new Fold<T>(name, value);
        do fold.Next = Volatile.Read(ref _folds);
        while (Interlocked.CompareExchange(ref _folds, fold, fold.Next) != fold.Next);
        return value;
    }

    /// <summary>What is kept of the same point at another round.</summary>
    internal KeptFolds At(int round)
    {
        while (true)
        {
            var first = Volatile.Read(ref _others);
            for (var other = first; other is not null; other = other.Next)
            {
                if (other.Round == round) return other.Folds;
            }

            var added = new Other(round, new KeptFolds(), first);
            if (Interlocked.CompareExchange(ref _others, added, first) == first) return added.Folds;
        }
    }

    private abstract class Fold(string name)
    {
        public string Name { get; } = name;

        public Fold? Next { get; set; }
    }

    private sealed class Fold<T>(string name, T value) : Fold(name)
        where T : struct
    {
        public T Value { get; } = value;
    }

    private sealed record Other(int Round, KeptFolds Folds, Other? Next);
}
