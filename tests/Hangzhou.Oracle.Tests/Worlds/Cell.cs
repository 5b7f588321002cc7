using System;
using System.Collections.Immutable;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A value that was reported.</summary>
public abstract record Cell;

/// <summary>A text or a key.</summary>
public sealed record TextCell(string Text) : Cell;

/// <summary>A yes or no.</summary>
public sealed record YesNoCell(bool IsYes) : Cell;

/// <summary>A number, share, area, mass or money, in its base unit (a share as a fraction of 1).</summary>
public sealed record QuantityCell(decimal Value) : Cell;

/// <summary>A count.</summary>
public sealed record CountCell(long Value) : Cell;

/// <summary>A year.</summary>
public sealed record YearCell(int Year) : Cell;

/// <summary>A level, 0 (none) to 3 (full).</summary>
public sealed record LevelCell(int Level) : Cell;

/// <summary>A day.</summary>
public sealed record DateCell(DateOnly Date) : Cell;

/// <summary>A choice, by its ordinal.</summary>
public sealed record ChoiceCell(int Choice) : Cell;

/// <summary>Choices of a many-one-of, by their ordinals; empty is none of them.</summary>
public sealed record ChoicesCell(ImmutableSortedSet<int> Choices) : Cell;

/// <summary>Keys that a relation names; empty is none.</summary>
public sealed record KeysCell(ImmutableArray<string> Keys) : Cell;

/// <summary>Items that a member owns.</summary>
/// <param name="Total">How many there are: null when it was not reported, and those listed are a lower bound.</param>
public sealed record ItemsCell(ImmutableArray<RowFacts> Items, long? Total) : Cell;
