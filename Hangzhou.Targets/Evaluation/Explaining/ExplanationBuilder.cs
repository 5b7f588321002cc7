using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Collects the values a criterion reads, in the order written, each name once, in words that do not depend on a culture.</summary>
public sealed class ExplanationBuilder
{
    private readonly ImmutableArray<SeenValue>.Builder _values = ImmutableArray.CreateBuilder<SeenValue>();
    private ExplanationBuilder? _asReported;

    /// <summary>Takes the same values as they are reported, with or without the evidence that is asked for.</summary>
    public ExplanationBuilder AsReported => _asReported ??= new ExplanationBuilder();

    /// <summary>Adds a text, a choice by its name, or a key; null: not reported.</summary>
    public void Add(string field, string? value, string? unit = null)
    {
        if (_values.All(seen => seen.Field != field)) _values.Add(new SeenValue(field, value, unit));
    }

    /// <summary>Adds a number in its base unit; null: not reported.</summary>
    public void Add(string field, decimal? value, string? unit = null) => Add(field, Words.Of(value), unit);

    /// <summary>Adds a count; null: not reported.</summary>
    public void Add(string field, long? value, string? unit = null) => Add(field, value?.ToString(CultureInfo.InvariantCulture), unit);

    /// <summary>Adds a year; null: not reported.</summary>
    public void Add(string field, int? value, string? unit = null) => Add(field, (long?)value, unit);

    /// <summary>Adds a yes or no; null: not reported.</summary>
    public void Add(string field, bool? value, string? unit = null) => Add(field, Words.Of(value), unit);

    /// <summary>Adds a date; null: not reported.</summary>
    public void Add(string field, DateOnly? value, string? unit = null) =>
        Add(field, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), unit);

    /// <summary>Adds a level; null: not reported.</summary>
    public void Add(string field, Level? value, string? unit = null) => Add(field, Words.Of(value), unit);

    /// <summary>Adds the keys that a relation names.</summary>
    public void Add(string field, KeySet value, string? unit = null) => Add(field, Words.Of(value), unit);

    /// <summary>Adds a count that may not be certain.</summary>
    public void Add(string field, CountRange value, string? unit = null) => Add(field, Words.Of(value), unit);

    /// <summary>Adds a value that may not be certain.</summary>
    public void Add(string field, in Quantity value, string? unit = null) => Add(field, Words.Of(value), unit);

    /// <summary>Adds the size of an owned collection.</summary>
    public void Add(string field, CollectionSize value, string? unit = null) =>
        Add(field, Words.Of(new CountRange(value.Total ?? value.Listed, value.Total)), unit);

    /// <summary>All added so far.</summary>
    public ImmutableArray<SeenValue> ToImmutable() =>
        _asReported is null ? _values.ToImmutable() : [.. _values.Select(seen => seen with { WithoutEvidence = Unevidenced(seen) })];

    private string? Unevidenced(SeenValue seen) =>
        seen.Value is null ? _asReported?._values.FirstOrDefault(reported => reported.Field == seen.Field)?.Value : null;
}
