using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Benchmarks;

/// <summary>
/// Milestone 5.2 over columns as one would write it by hand for this one rule: exact, the constants in the code, all six
/// columns in one loop. And the least that a machine can do with the same memory: add it up.
/// </summary>
internal static class HandWrittenColumns
{
    private const int InWord = 64;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TruthCounts CountLong(ColumnFacts facts)
    {
        var columns = facts.Long;
        int yes = 0, notNo = 0;
        for (var word = 0; word < facts.Reported[0].Length; word++)
        {
            ulong hasCore = 0, core = 0, buffer = 0, transition = 0;
            for (var i = 0; i < InWord; i += Vector512<long>.Count)
            {
                var at = (nuint)((word * InWord) + i);
                var degraded = Vector512.LoadUnsafe(ref columns[0][0], at);
                hasCore |= Vector512.GreaterThan(degraded, Vector512<long>.Zero).ExtractMostSignificantBits() << i;
                core |= Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref columns[1][0], at), degraded).ExtractMostSignificantBits() << i;
                buffer |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref columns[3][0], at) * 2, Vector512.LoadUnsafe(ref columns[2][0], at)).ExtractMostSignificantBits() << i;
                transition |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref columns[5][0], at) * 10, Vector512.LoadUnsafe(ref columns[4][0], at) * 3).ExtractMostSignificantBits() << i;
            }

            Add(facts, word, hasCore, core, buffer, transition, ref yes, ref notNo);
        }

        return new TruthCounts(yes, facts.Count - notNo, notNo - yes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TruthCounts CountInt(ColumnFacts facts)
    {
        var columns = facts.Int;
        int yes = 0, notNo = 0;
        for (var word = 0; word < facts.Reported[0].Length; word++)
        {
            ulong hasCore = 0, core = 0, buffer = 0, transition = 0;
            for (var i = 0; i < InWord; i += Vector512<int>.Count)
            {
                var at = (nuint)((word * InWord) + i);
                var degraded = Vector512.LoadUnsafe(ref columns[0][0], at);
                hasCore |= Vector512.GreaterThan(degraded, Vector512<int>.Zero).ExtractMostSignificantBits() << i;
                core |= Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref columns[1][0], at), degraded).ExtractMostSignificantBits() << i;
                buffer |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref columns[3][0], at) * 2, Vector512.LoadUnsafe(ref columns[2][0], at)).ExtractMostSignificantBits() << i;
                transition |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref columns[5][0], at) * 10, Vector512.LoadUnsafe(ref columns[4][0], at) * 3).ExtractMostSignificantBits() << i;
            }

            Add(facts, word, hasCore, core, buffer, transition, ref yes, ref notNo);
        }

        return new TruthCounts(yes, facts.Count - notNo, notNo - yes);
    }

    /// <summary>Adds up all that the counts above read.</summary>
    public static ulong Sum(ColumnFacts facts)
    {
        var sum = Vector512<ulong>.Zero;
        for (var field = 0; field < facts.Reported.Length; field++)
        {
            var values = facts.Long[field] is { } wide
                ? System.Runtime.InteropServices.MemoryMarshal.Cast<long, ulong>(wide)
                : System.Runtime.InteropServices.MemoryMarshal.Cast<int, ulong>(facts.Int[field]);
            sum += Sum(values) + Sum(facts.Reported[field]);
        }

        return Vector512.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<ulong> Sum(ReadOnlySpan<ulong> words)
    {
        // Four sums, so that none waits for its last addition; what does not fill a step is next to nothing.
        Vector512<ulong> a = default, b = default, c = default, d = default;
        for (; words.Length >= 32; words = words[32..])
        {
            a += Vector512.Create(words);
            b += Vector512.Create(words[8..]);
            c += Vector512.Create(words[16..]);
            d += Vector512.Create(words[24..]);
        }

        return a + b + c + d;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(
        ColumnFacts facts, int word, ulong hasCore, ulong core, ulong buffer, ulong transition, ref int yes, ref int notNo)
    {
        var reported = facts.Reported;
        var knowsDegraded = reported[0][word];
        var knowsCore = knowsDegraded & reported[1][word];
        var knowsBuffer = reported[2][word] & reported[3][word];
        var knowsTransition = reported[4][word] & reported[5][word];
        var members = facts.Count - (word * InWord);
        var listed = members >= InWord ? ulong.MaxValue : ulong.MaxValue >> (InWord - members);
        yes += BitOperations.PopCount(
            ((~hasCore & knowsDegraded) | (core & knowsCore)) & buffer & knowsBuffer & transition & knowsTransition & listed);
        notNo += BitOperations.PopCount(
            (~(hasCore & knowsDegraded) | core | ~knowsCore) & (buffer | ~knowsBuffer) & (transition | ~knowsTransition) & listed);
    }
}
