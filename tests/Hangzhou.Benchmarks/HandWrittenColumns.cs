using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
        ref var coreDegraded = ref facts.Long[0].First;
        ref var coreRestored = ref facts.Long[1].First;
        ref var bufferDegraded = ref facts.Long[2].First;
        ref var bufferRestored = ref facts.Long[3].First;
        ref var transitionDegraded = ref facts.Long[4].First;
        ref var transitionRestored = ref facts.Long[5].First;
        var reported = new Reported(facts);
        int yes = 0, notNo = 0;
        var words = facts.Reported[0].Span.Length;
        for (var word = 0; word < words; word++)
        {
            ulong hasCore = 0, core = 0, buffer = 0, transition = 0;
            var at = (nuint)(word * InWord);
            for (var i = 0; i < InWord; i += Vector512<long>.Count)
            {
                hasCore |= Vector512.GreaterThan(Vector512.LoadUnsafe(ref coreDegraded, at + (nuint)i), Vector512<long>.Zero).ExtractMostSignificantBits() << i;
            }

            for (var i = 0; i < InWord; i += Vector512<long>.Count)
            {
                core |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref coreRestored, at + (nuint)i), Vector512.LoadUnsafe(ref coreDegraded, at + (nuint)i)).ExtractMostSignificantBits() << i;
            }

            for (var i = 0; i < InWord; i += Vector512<long>.Count)
            {
                buffer |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref bufferRestored, at + (nuint)i) * 2, Vector512.LoadUnsafe(ref bufferDegraded, at + (nuint)i)).ExtractMostSignificantBits() << i;
            }

            for (var i = 0; i < InWord; i += Vector512<long>.Count)
            {
                transition |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref transitionRestored, at + (nuint)i) * 10,
                    Vector512.LoadUnsafe(ref transitionDegraded, at + (nuint)i) * 3).ExtractMostSignificantBits() << i;
            }

            reported.Add(word, hasCore, core, buffer, transition, ref yes, ref notNo);
        }

        return new TruthCounts(yes, facts.Count - notNo, notNo - yes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TruthCounts CountInt(ColumnFacts facts)
    {
        ref var coreDegraded = ref facts.Int[0].First;
        ref var coreRestored = ref facts.Int[1].First;
        ref var bufferDegraded = ref facts.Int[2].First;
        ref var bufferRestored = ref facts.Int[3].First;
        ref var transitionDegraded = ref facts.Int[4].First;
        ref var transitionRestored = ref facts.Int[5].First;
        var reported = new Reported(facts);
        int yes = 0, notNo = 0;
        var words = facts.Reported[0].Span.Length;
        for (var word = 0; word < words; word++)
        {
            ulong hasCore = 0, core = 0, buffer = 0, transition = 0;
            var at = (nuint)(word * InWord);
            for (var i = 0; i < InWord; i += Vector512<int>.Count)
            {
                hasCore |= Vector512.GreaterThan(Vector512.LoadUnsafe(ref coreDegraded, at + (nuint)i), Vector512<int>.Zero).ExtractMostSignificantBits() << i;
            }

            for (var i = 0; i < InWord; i += Vector512<int>.Count)
            {
                core |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref coreRestored, at + (nuint)i), Vector512.LoadUnsafe(ref coreDegraded, at + (nuint)i)).ExtractMostSignificantBits() << i;
            }

            for (var i = 0; i < InWord; i += Vector512<int>.Count)
            {
                buffer |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref bufferRestored, at + (nuint)i) * 2, Vector512.LoadUnsafe(ref bufferDegraded, at + (nuint)i)).ExtractMostSignificantBits() << i;
            }

            for (var i = 0; i < InWord; i += Vector512<int>.Count)
            {
                transition |= Vector512.GreaterThanOrEqual(
                    Vector512.LoadUnsafe(ref transitionRestored, at + (nuint)i) * 10,
                    Vector512.LoadUnsafe(ref transitionDegraded, at + (nuint)i) * 3).ExtractMostSignificantBits() << i;
            }

            reported.Add(word, hasCore, core, buffer, transition, ref yes, ref notNo);
        }

        return new TruthCounts(yes, facts.Count - notNo, notNo - yes);
    }

    /// <summary>Adds up all that the counts above read.</summary>
    public static ulong Sum(ColumnFacts facts)
    {
        var sum = Vector512<ulong>.Zero;
        for (var field = 0; field < facts.Reported.Length; field++)
        {
            var values = facts.IsWide
                ? MemoryMarshal.Cast<long, ulong>(facts.Long[field].Span)
                : MemoryMarshal.Cast<int, ulong>(facts.Int[field].Span);
            sum += Sum(values) + Sum(facts.Reported[field].Span);
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

    /// <summary>What was reported, by field, each plane looked up once.</summary>
    private readonly ref struct Reported(ColumnFacts facts)
    {
        private readonly int _count = facts.Count;
        private readonly ref ulong _coreDegraded = ref facts.Reported[0].First;
        private readonly ref ulong _coreRestored = ref facts.Reported[1].First;
        private readonly ref ulong _bufferDegraded = ref facts.Reported[2].First;
        private readonly ref ulong _bufferRestored = ref facts.Reported[3].First;
        private readonly ref ulong _transitionDegraded = ref facts.Reported[4].First;
        private readonly ref ulong _transitionRestored = ref facts.Reported[5].First;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int word, ulong hasCore, ulong core, ulong buffer, ulong transition, ref int yes, ref int notNo)
        {
            var knowsDegraded = Unsafe.Add(ref _coreDegraded, word);
            var knowsCore = knowsDegraded & Unsafe.Add(ref _coreRestored, word);
            var knowsBuffer = Unsafe.Add(ref _bufferDegraded, word) & Unsafe.Add(ref _bufferRestored, word);
            var knowsTransition = Unsafe.Add(ref _transitionDegraded, word) & Unsafe.Add(ref _transitionRestored, word);
            var members = _count - (word * InWord);
            var listed = members >= InWord ? ulong.MaxValue : ulong.MaxValue >> (InWord - members);
            yes += BitOperations.PopCount(
                ((~hasCore & knowsDegraded) | (core & knowsCore)) & buffer & knowsBuffer & transition & knowsTransition & listed);
            notNo += BitOperations.PopCount(
                (~(hasCore & knowsDegraded) | core | ~knowsCore) & (buffer | ~knowsBuffer) & (transition | ~knowsTransition) & listed);
        }
    }
}
