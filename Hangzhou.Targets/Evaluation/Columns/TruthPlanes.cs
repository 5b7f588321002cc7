using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Truths as two planes, one behind the other: first whether yes, then whether not no. And, or work on each by itself;
/// not complements and exchanges them.
/// </summary>
internal static class TruthPlanes
{
    /// <summary>Words of both planes of a block.</summary>
    public const int Length = 2 * Members.WordsInBlock;

    /// <summary>Writes into left whether both hold.</summary>
    public static void And(Span<ulong> left, ReadOnlySpan<ulong> right)
    {
        var into = MemoryMarshal.Cast<ulong, Vector<ulong>>(left);
        var other = MemoryMarshal.Cast<ulong, Vector<ulong>>(right)[..into.Length];
        for (var i = 0; i < into.Length; i++) into[i] &= other[i];
    }

    /// <summary>Writes into left whether one of them holds.</summary>
    public static void Or(Span<ulong> left, ReadOnlySpan<ulong> right)
    {
        var into = MemoryMarshal.Cast<ulong, Vector<ulong>>(left);
        var other = MemoryMarshal.Cast<ulong, Vector<ulong>>(right)[..into.Length];
        for (var i = 0; i < into.Length; i++) into[i] |= other[i];
    }

    /// <summary>Yes and no change places.</summary>
    public static void Not(Span<ulong> truths)
    {
        var yes = MemoryMarshal.Cast<ulong, Vector<ulong>>(truths[..Members.WordsInBlock]);
        var notNo = MemoryMarshal.Cast<ulong, Vector<ulong>>(truths[Members.WordsInBlock..Length])[..yes.Length];
        for (var i = 0; i < yes.Length; i++) (yes[i], notNo[i]) = (~notNo[i], ~yes[i]);
    }

    /// <summary>Writes what is known of the members: whether it holds, where it was reported.</summary>
    public static void Decide(Span<ulong> truths, ReadOnlySpan<ulong> holds, ReadOnlySpan<ulong> reported)
    {
        var notNo = truths[Members.WordsInBlock..];
        for (var i = 0; i < reported.Length; i++)
        {
            truths[i] = holds[i] & reported[i];
            notNo[i] = truths[i] | ~reported[i];
        }
    }

    /// <summary>The same truth for all.</summary>
    public static void Fill(Span<ulong> truths, Truth truth)
    {
        truths[..Members.WordsInBlock].Fill(truth == Truth.Yes ? ulong.MaxValue : 0);
        truths[Members.WordsInBlock..Length].Fill(truth == Truth.No ? 0 : ulong.MaxValue);
    }
}
