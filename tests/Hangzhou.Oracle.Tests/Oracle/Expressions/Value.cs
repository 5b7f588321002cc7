using System;
using System.Collections.Generic;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>What an expression gives.</summary>
internal abstract record Value
{
    public static Value Of(Tri truth) => new TruthValue(truth);

    public static Value Of(Interval interval) => new NumberValue(interval);

    /// <summary>The truth; what was not reported is unknown.</summary>
    public Tri AsTruth() => this switch
    {
        TruthValue truth => truth.Truth,
        UnknownValue => Tri.Unknown,
        _ => throw new InvalidOperationException($"{this} is no truth."),
    };
}

/// <summary>Not reported, or not to be told.</summary>
internal sealed record UnknownValue : Value
{
    public static UnknownValue Instance { get; } = new();
}

internal sealed record TruthValue(Tri Truth) : Value;

internal sealed record NumberValue(Interval Interval) : Value;

internal sealed record DateValue(DateOnly Date) : Value;

internal sealed record YearValue(int Year) : Value;

internal sealed record LevelValue(int Level) : Value;

internal sealed record TextValue(string Text) : Value;

internal sealed record ChoiceValue(int Choice) : Value;

internal sealed record ChoicesValue(IReadOnlyCollection<int> Choices) : Value;

internal sealed record KeysValue(IReadOnlyList<string> Keys) : Value;

internal sealed record ItemsValue(IReadOnlyList<RowFacts> Items, long? Total) : Value;
