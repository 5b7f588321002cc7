using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Cases;

/// <summary>The rows of a case as an evaluator reads them.</summary>
internal sealed class CaseTable(ImmutableArray<CaseRow> rows, RosterCompleteness completeness, int year = 0) : IFactTable
{
    /// <inheritdoc/>
    public int RowCount => rows.Length;

    /// <inheritdoc/>
    public RosterCompleteness Completeness => completeness;

    /// <inheritdoc/>
    public string? Text(int row, int field) => (Value(row, field) as TextValue)?.Text;

    /// <inheritdoc/>
    public bool? YesNo(int row, int field) => (Value(row, field) as YesNoValue)?.IsYes;

    /// <inheritdoc/>
    public decimal? Quantity(int row, int field) =>
        Value(row, field) is QuantityValue quantity ? (decimal)quantity.Value.Numerator / (decimal)quantity.Value.Denominator : null;

    /// <inheritdoc/>
    public long? Count(int row, int field) => Value(row, field) is QuantityValue quantity ? (long)quantity.Value.Numerator : null;

    /// <inheritdoc/>
    public int? Ordinal(int row, int field) => Value(row, field) switch
    {
        YearValue value => value.Year,
        LevelValue value => value.Level,
        ChoicesValue value => value.Choices[0],
        _ => null,
    };

    /// <inheritdoc/>
    public ulong? Choices(int row, int field) => Value(row, field) is ChoicesValue value
        ? value.Choices.Aggregate(0UL, (bits, choice) => bits | (1UL << choice))
        : null;

    /// <inheritdoc/>
    public DateOnly? Date(int row, int field) => Value(row, field) is DateValue value ? CaseFacts.DayOf(value.Date) : null;

    /// <inheritdoc/>
    public KeySet Keys(int row, int field) => Value(row, field) is KeysValue value ? new KeySet(value.Keys) : default;

    /// <inheritdoc/>
    public bool HasEvidence(int row, int field) => rows[row].HasEvidence(field, year);

    /// <inheritdoc/>
    public ImmutableArray<int> Years(int field) => [.. rows.SelectMany(row => row.Years(field)).Distinct().Order()];

    /// <inheritdoc/>
    public IFactTable InYear(int year) => new CaseTable(rows, completeness, year);

    /// <inheritdoc/>
    public CollectionSize Size(int row, int field) => Value(row, field) is ItemsValue value
        ? new CollectionSize(value.Items.Length, value.Items.Length)
        : new CollectionSize(0, null);

    /// <inheritdoc/>
    public OwnedRows Items(int row, int field)
    {
        var items = Value(row, field) is ItemsValue value ? value.Items : [];
        return new OwnedRows(
            new CaseTable([.. items.Select(CaseRow.Of)], RosterCompleteness.Complete), [.. Enumerable.Range(0, items.Length)]);
    }

    private CaseValue? Value(int row, int field) => rows[row].Value(field, year);
}
