using System;
using System.Runtime.CompilerServices;

namespace Hangzhou.Targets.Evaluation;

/// <content>Years, days, levels, yes and no, texts.</content>
public static partial class Compare
{
    /// <summary>Whether left is at least right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(int? left, int? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() >= right.GetValueOrDefault());

    /// <summary>Whether left is at least right, the later being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(DateOnly? left, DateOnly? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() >= right.GetValueOrDefault());

    /// <summary>Whether left is at least right, the fuller being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtLeast(Level? left, Level? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() >= right.GetValueOrDefault());

    /// <summary>Whether left is at most right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(int? left, int? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() <= right.GetValueOrDefault());

    /// <summary>Whether left is at most right, the later being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(DateOnly? left, DateOnly? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() <= right.GetValueOrDefault());

    /// <summary>Whether left is at most right, the fuller being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth AtMost(Level? left, Level? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() <= right.GetValueOrDefault());

    /// <summary>Whether left is more than right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(int? left, int? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() > right.GetValueOrDefault());

    /// <summary>Whether left is more than right, the later being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(DateOnly? left, DateOnly? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() > right.GetValueOrDefault());

    /// <summary>Whether left is more than right, the fuller being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth MoreThan(Level? left, Level? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() > right.GetValueOrDefault());

    /// <summary>Whether left is less than right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(int? left, int? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() < right.GetValueOrDefault());

    /// <summary>Whether left is less than right, the later being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(DateOnly? left, DateOnly? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() < right.GetValueOrDefault());

    /// <summary>Whether left is less than right, the fuller being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth LessThan(Level? left, Level? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() < right.GetValueOrDefault());

    /// <summary>Whether left is equal to right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(int? left, int? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() == right.GetValueOrDefault());

    /// <summary>Whether left is equal to right, the later being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(DateOnly? left, DateOnly? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() == right.GetValueOrDefault());

    /// <summary>Whether left is equal to right, the fuller being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(Level? left, Level? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() == right.GetValueOrDefault());

    /// <summary>Whether left is other than right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(int? left, int? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() != right.GetValueOrDefault());

    /// <summary>Whether left is other than right, the later being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(DateOnly? left, DateOnly? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() != right.GetValueOrDefault());

    /// <summary>Whether left is other than right, the fuller being the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(Level? left, Level? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() != right.GetValueOrDefault());

    /// <summary>Whether left is equal to right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Is(bool? left, bool? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() == right.GetValueOrDefault());

    /// <summary>Whether left is other than right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth IsNot(bool? left, bool? right) =>
        Kleene.Decide(left.HasValue & right.HasValue, left.GetValueOrDefault() != right.GetValueOrDefault());

    /// <summary>Whether a text is another, letter for letter.</summary>
    public static Truth TextIs(string? left, string? right) =>
        Kleene.Decide(left is not null && right is not null, string.Equals(left, right, StringComparison.Ordinal));
}
