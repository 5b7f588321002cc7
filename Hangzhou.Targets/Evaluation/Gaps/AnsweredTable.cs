using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A row with more answers than were reported.</summary>
/// <param name="Source">The row it is taken from; -1 for a member that is not listed.</param>
/// <param name="Key">Its key; null to keep the source's.</param>
internal sealed record AnsweredRow(int Source, string? Key, Answer[] Answers);

/// <summary>A table whose rows are those of another with more answers.</summary>
internal sealed class AnsweredTable(
    IFactTable? source, ImmutableArray<FieldSchema> fields, int keyField, IReadOnlyList<AnsweredRow> rows, int year = 0) : IFactTable
{
    private readonly Dictionary<int, IFactTable> _years = [];
    private readonly Dictionary<int, ImmutableArray<int>> _yearsOf = [];

    /// <inheritdoc/>
    public int RowCount => rows.Count;

    /// <inheritdoc/>
    public RosterCompleteness Completeness { get; init; } = source?.Completeness ?? RosterCompleteness.Open;

    /// <inheritdoc/>
    public string? Text(int row, int field) =>
        year == 0 && field == keyField && rows[row].Key is { } key ? key
        : Answered(row, field) is { } answer ? (string)answer
        : At(row, out var table, out var at) ? table.Text(at, field) : null;

    /// <inheritdoc/>
    public bool? YesNo(int row, int field) =>
        Answered(row, field) is { } answer ? (bool)answer : At(row, out var table, out var at) ? table.YesNo(at, field) : null;

    /// <inheritdoc/>
    public decimal? Quantity(int row, int field) =>
        Answered(row, field) is { } answer ? (decimal)answer : At(row, out var table, out var at) ? table.Quantity(at, field) : null;

    /// <inheritdoc/>
    public long? Count(int row, int field) =>
        Answered(row, field) is { } answer ? (long)answer : At(row, out var table, out var at) ? table.Count(at, field) : null;

    /// <inheritdoc/>
    public int? Ordinal(int row, int field) =>
        Answered(row, field) is { } answer ? (int)answer : At(row, out var table, out var at) ? table.Ordinal(at, field) : null;

    /// <inheritdoc/>
    public ulong? Choices(int row, int field) =>
        Answered(row, field) is { } answer ? (ulong)answer : At(row, out var table, out var at) ? table.Choices(at, field) : null;

    /// <inheritdoc/>
    public DateOnly? Date(int row, int field) =>
        Answered(row, field) is { } answer ? (DateOnly)answer : At(row, out var table, out var at) ? table.Date(at, field) : null;

    /// <inheritdoc/>
    public KeySet Keys(int row, int field) =>
        Answered(row, field) is { } answer ? (KeySet)answer : At(row, out var table, out var at) ? table.Keys(at, field) : default;

    /// <inheritdoc/>
    public bool HasEvidence(int row, int field) =>
        Answered(row, field) is not null || (At(row, out var table, out var at) && table.HasEvidence(at, field));

    /// <inheritdoc/>
    public ImmutableArray<int> Years(int field)
    {
        if (_yearsOf.TryGetValue(field, out var known)) return known;
        var answered = rows.SelectMany(row => row.Answers)
            .Where(answer => answer.Cell.Field == field && answer.Cell.Item < 0 && answer.Cell.Year > 0)
            .Select(answer => answer.Cell.Year);
        return _yearsOf[field] = [.. (source?.Years(field) ?? []).Concat(answered).Distinct().Order()];
    }

    /// <inheritdoc/>
    public IFactTable InYear(int year)
    {
        if (!_years.TryGetValue(year, out var table))
        {
            _years[year] = table = new AnsweredTable(source?.InYear(year), fields, -1, rows, year) { Completeness = Completeness };
        }

        return table;
    }

    /// <inheritdoc/>
    public CollectionSize Size(int row, int field)
    {
        var size = At(row, out var table, out var at) ? table.Size(at, field) : new CollectionSize(0, null);
        return Answered(row, field) is NewItems more ? new CollectionSize(size.Listed + more.Count, size.Listed + more.Count) : size;
    }

    /// <inheritdoc/>
    public OwnedRows Items(int row, int field)
    {
        var listed = At(row, out var table, out var at) ? table.Items(at, field) : new OwnedRows(this, []);
        if (!Array.Exists(rows[row].Answers, answer => answer.Cell.Field == field)) return listed;
        var answers = rows[row].Answers.Where(answer => answer.Cell.Field == field).ToList();
        var items = listed.Rows.Select((item, place) => new AnsweredRow(item, null, [.. OfItem(answers, place)])).ToList();
        if (Answered(row, field) is NewItems more) items.AddRange(Enumerable.Repeat(new AnsweredRow(-1, null, [.. more.Values]), more.Count));
        var of = new AnsweredTable(listed.Rows.IsEmpty ? null : listed.Table, fields[field].ItemFields, -1, items);
        return new OwnedRows(of, [.. Enumerable.Range(0, items.Count)]);
    }

    private static IEnumerable<Answer> OfItem(List<Answer> answers, int place) => answers
        .Where(answer => answer.Cell.Item == place)
        .Select(answer => new Answer(new Cell(answer.Cell.ItemField, answer.Cell.Year), answer.Value));

    private object? Answered(int row, int field)
    {
        var answers = rows[row].Answers;
        for (var i = 0; i < answers.Length; i++)
        {
            var cell = answers[i].Cell;
            if (cell.Field == field && cell.Year == year && cell.Item < 0) return answers[i].Value;
        }

        return null;
    }

    private bool At(int row, out IFactTable table, out int at)
    {
        at = rows[row].Source;
        table = source!;
        return source is not null && at >= 0;
    }
}
