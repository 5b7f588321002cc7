using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Evidence, against the tables of its round: finds the cell that each row is for.</summary>
internal sealed class EvidenceChecks
{
    private readonly RoundDraft _round;
    private readonly EvidenceDraft _evidence;
    private readonly FactProblems _problems;
    private readonly Dictionary<string, FactColumn> _columns;
    private readonly Dictionary<int, Dictionary<string, int>> _rows = [];
    private readonly Dictionary<EvidenceCell, int> _firstLines = [];

    private EvidenceChecks(RoundDraft round, EvidenceDraft evidence, FactProblems problems)
    {
        (_round, _evidence, _problems) = (round, evidence, problems);
        _columns = evidence.Table.Columns.ToDictionary(column => column.Header.Field.Name, StringComparer.Ordinal);
    }

    public static void Check(RoundDraft round, FactProblems problems)
    {
        if (round.Evidence is { } evidence) new EvidenceChecks(round, evidence, problems).Check();
    }

    private void Check()
    {
        var missing = EvidenceFile.Columns.Where(column => !_columns.ContainsKey(column.Name)).Select(column => column.Name).ToList();
        foreach (var name in missing) _problems.ReportNoEvidenceColumn(new FactPlace(_evidence.Table.Path, 1), name);
        if (missing.Count > 0) return;
        for (var row = 0; row < _evidence.Table.RowCount; row++) CheckRow(row);
    }

    private void CheckRow(int row)
    {
        foreach (var name in new[] { EvidenceFile.Link, EvidenceFile.Date }.Where(name => !IsFilled(name, row))) _problems.ReportBlankEvidence(Place(name, row), name);
        if (FindEntity(row) is not (>= 0 and var entity)) return;
        var (field, year) = FindField(row, entity);
        var member = FindMember(row, entity);
        if (field < 0 || member < 0) return;
        var cell = new EvidenceCell(entity, member, field, year);
        if (!_firstLines.TryAdd(cell, _evidence.Table.Keys.Lines[row]))
        {
            _problems.ReportEvidenceTwice(Place(EvidenceFile.Field, row), _firstLines[cell]);
            return;
        }

        _evidence.Cells.Add(cell);
        if (!IsReported(cell)) _problems.ReportEvidenceWithoutValue(Place(EvidenceFile.Field, row), Text(EvidenceFile.Field, row)!);
    }

    private int FindEntity(int row)
    {
        if (Text(EvidenceFile.Entity, row) is not { } name)
        {
            _problems.ReportBlankEvidence(Place(EvidenceFile.Entity, row), EvidenceFile.Entity);
            return -1;
        }

        var names = _round.Plan.Entities.Select(TableShape.Stem).ToList();
        var found = names.IndexOf(name);
        if (found < 0) _problems.ReportEvidenceEntity(Place(EvidenceFile.Entity, row), name, names);
        return found;
    }

    // example: core.area, pollution_load@2027
    private (int Field, int Year) FindField(int row, int entity)
    {
        var place = Place(EvidenceFile.Field, row);
        if (Text(EvidenceFile.Field, row) is not { } text)
        {
            _problems.ReportBlankEvidence(place, EvidenceFile.Field);
            return (-1, 0);
        }

        var schema = _round.Plan.Entities[entity];
        var name = HeaderText.Parse(text);
        for (var i = 0; i < schema.Fields.Length; i++)
        {
            var field = schema.Fields[i];
            if ((field.Name != name.Name && field.Chinese != name.Name) || field.Kind == FieldKind.Inverse || i == schema.KeyField) continue;
            if (field.IsByYear != name.Year is not null || (name.Year is not null && !TimeCells.TryReadYear(name.Year, out _)))
            {
                _problems.ReportEvidenceYear(place, field.Name, name.Year, field.IsByYear);
                return (-1, 0);
            }

            return (i, name.Year is null ? 0 : int.Parse(name.Year, CultureInfo.InvariantCulture));
        }

        var known = schema.Fields.Where((field, i) => field.Kind != FieldKind.Inverse && i != schema.KeyField).Select(field => field.Name);
        _problems.ReportEvidenceField(place, name.Name, TableShape.Stem(schema), known);
        return (-1, 0);
    }

    private int FindMember(int row, int entity)
    {
        var schema = _round.Plan.Entities[entity];
        var place = Place(EvidenceFile.Key, row);
        var key = Text(EvidenceFile.Key, row);
        if (schema.IsSingle && key is not null) _problems.ReportEvidenceKeyOfSingle(place, key, schema.Name);
        if (!schema.IsSingle && key is null) _problems.ReportBlankEvidence(place, EvidenceFile.Key);
        if (schema.IsSingle || key is null) return schema.IsSingle && key is null ? 0 : -1;

        var file = TableShape.Of(_round.Plan, schema).File;
        if (!_round.HasFile(schema)) _problems.ReportEvidenceWithoutFile(place, key, file);
        if (_round.TableOf(schema) is not { } table) return -1;
        var rows = RowsOf(entity, table);
        if (rows.TryGetValue(key, out var found)) return found;
        if (!_problems.HasErrorsIn(table.Path)) _problems.ReportEvidenceForNobody(place, key, file, rows.Keys);
        return -1;
    }

    private Dictionary<string, int> RowsOf(int entity, TableDraft table)
    {
        if (_rows.TryGetValue(entity, out var rows)) return rows;
        _rows[entity] = rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < table.Keys.Values.Count; row++) rows.TryAdd(table.Keys.Values[row], row);
        return rows;
    }

    private bool IsReported(EvidenceCell cell)
    {
        var schema = _round.Plan.Entities[cell.Entity];
        var table = _round.TableOf(schema);
        var column = table?.Columns.FirstOrDefault(column => column.Header.Ordinal == cell.Field && column.Header.Year == cell.Year);
        if (column is not null && cell.Row < table!.RowCount && column.IsReported(cell.Row)) return true;
        if (schema.Fields[cell.Field].Kind != FieldKind.Owned || _round.TableOf(schema, schema.Fields[cell.Field]) is not { } items) return false;
        return schema.IsSingle ? items.RowCount > 0 : items.Keys.Values.Contains(table!.Keys.Values[cell.Row]);
    }

    private bool IsFilled(string column, int row) => _columns[column].IsFilled(row);

    private string? Text(string column, int row) => (_columns[column] as TextColumn)?.Values[row];

    private FactPlace Place(string column, int row) => _evidence.Table.Place(_columns[column], row);
}
