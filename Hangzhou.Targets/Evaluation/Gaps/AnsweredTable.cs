using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A row with more answers than were reported.</summary>
/// <param name="Source">The row it is taken from; -1 for a member that is not listed.</param>
/// <param name="Key">Its key; null to keep the source's.</param>
internal sealed record AnsweredRow(int Source, string? Key, Answer[] Answers);

/// <summary>A table whose rows are those of another with more answers.</summary>
internal sealed class AnsweredTable(
    IFactTable? source, ImmutableArray<FieldSchema> fields, int keyField, IReadOnlyList<AnsweredRow> rows, int year = 0) : IFactTable
{
    private Dictionary<int, IFactTable>? _years;
    private ImmutableArray<int>[]? _yearsOf;
    private readonly AnsweredFields _answered = AnsweredFields.Of(fields.Length, rows);

    /// <inheritdoc/>
    public int RowCount => rows.Count;

    /// <inheritdoc/>
    public RosterCompleteness Completeness { get; init; } = source?.Completeness ?? RosterCompleteness.Open;

    /// <summary>The fields that somebody looks at, by ordinal; null: all.</summary>
    public bool[]? Needed { get; init; }

    /// <inheritdoc/>
    public bool HasNone(int field) => !_answered.Has(field) && field != keyField && (source is null || !IsNeeded(field) || source.HasNone(field));

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
        if (!_answered.Has(field)) return IsNeeded(field) ? source?.Years(field) ?? [] : [];
        _yearsOf ??= new ImmutableArray<int>[fields.Length];
        if (!_yearsOf[field].IsDefault) return _yearsOf[field];
        List<int> years = [.. source?.Years(field) ?? []];
        foreach (var row in rows)
        {
            foreach (var answer in row.Answers)
            {
                if (answer.Cell.Field == field && answer.Cell.Item < 0 && answer.Cell.Year > 0 && !years.Contains(answer.Cell.Year)) years.Add(answer.Cell.Year);
            }
        }

        years.Sort();
        return _yearsOf[field] = [.. years];
    }

    /// <inheritdoc/>
    public IFactTable InYear(int year)
    {
        _years ??= [];
        if (!_years.TryGetValue(year, out var table))
        {
            _years[year] = table = new AnsweredTable(source?.InYear(year), fields, -1, rows, year) { Completeness = Completeness, Needed = Needed };
        }

        return table;
    }

    /// <inheritdoc/>
    public CollectionSize Size(int row, int field)
    {
        if (!IsNeeded(field)) return new CollectionSize(0, null);
        var size = At(row, out var table, out var at) ? table.Size(at, field) : new CollectionSize(0, null);
        return Answered(row, field) is NewItems more ? new CollectionSize(size.Listed + more.Count, size.Listed + more.Count) : size;
    }

    /// <inheritdoc/>
    public OwnedRows Items(int row, int field)
    {
        if (!IsNeeded(field)) return new OwnedRows(this, []);
        var listed = At(row, out var table, out var at) ? table.Items(at, field) : new OwnedRows(this, []);
        if (!_answered.Has(field)) return listed;
        var answers = Array.FindAll(rows[row].Answers, answer => answer.Cell.Field == field);
        if (answers.Length == 0) return listed;
        var items = new List<AnsweredRow>();
        for (var place = 0; place < listed.Rows.Length; place++) items.Add(new AnsweredRow(listed.Rows[place], null, OfItem(answers, place)));
        if (Answered(row, field) is NewItems more)
        {
            var added = new AnsweredRow(-1, null, more.Values);
            for (var i = 0; i < more.Count; i++) items.Add(added);
        }

        var of = new AnsweredTable(listed.Rows.IsEmpty ? null : listed.Table, fields[field].ItemFields, -1, items);
        return new OwnedRows(of, AllOf(items.Count));
    }

    private bool IsNeeded(int field) => Needed is null || Needed[field];

    private static Answer[] OfItem(Answer[] answers, int place) => Array.ConvertAll(
        Array.FindAll(answers, answer => answer.Cell.Item == place),
        answer => new Answer(new Cell(answer.Cell.ItemField, answer.Cell.Year), answer.Value));

    private static ImmutableArray<int> AllOf(int count)
    {
        var places = new int[count];
        for (var i = 0; i < count; i++) places[i] = i;
        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }

    private object? Answered(int row, int field)
    {
        if (!_answered.Has(field)) return null;
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

/// <summary>Of which fields some row has an answer, in whatever year or item: most have none.</summary>
internal readonly struct AnsweredFields
{
    private readonly bool[] _has;

    private AnsweredFields(bool[] has) => _has = has;

    public static AnsweredFields Of(int fields, IReadOnlyList<AnsweredRow> rows)
    {
        var has = new bool[fields];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var answer in rows[row].Answers) has[answer.Cell.Field] = true;
        }

        return new AnsweredFields(has);
    }

    public bool Has(int field) => _has[field];
}
