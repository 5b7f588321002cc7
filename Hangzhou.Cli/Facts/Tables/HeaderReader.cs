using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Finds the field of each column.</summary>
internal sealed class HeaderReader
{
    private readonly TableShape _shape;
    private readonly CsvRows _rows;
    private readonly FactProblems _problems;
    private readonly Dictionary<string, int> _firstColumns = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ColumnHeader>.Builder _columns = ImmutableArray.CreateBuilder<ColumnHeader>();

    private HeaderReader(TableShape shape, CsvRows rows, FactProblems problems) =>
        (_shape, _rows, _problems) = (shape, rows, problems);

    /// <summary>Reads the header from the row just read; null when the rest of the file cannot be made sense of.</summary>
    public static TableHeader? Read(TableShape shape, CsvRows rows, FactProblems problems) =>
        new HeaderReader(shape, rows, problems).Read();

    private TableHeader? Read()
    {
        if (HasTooManyColumns() || HasWrongSeparator() || _rows.IsBroken(_problems)) return null;
        var nameless = new List<int>();
        for (var index = _shape.HasOwnerColumn ? 1 : 0; index < _rows.Count; index++)
        {
            var text = _rows[index];
            if (text.Length == 0) nameless.Add(index);
            else if (!text.StartsWith('#') && ReadColumn(index, text) is { } column) _columns.Add(column);
        }

        var key = FindKey();
        return new TableHeader(_rows.Count, key, key < 0 ? string.Empty : _rows[key], _columns.ToImmutable(), nameless);
    }

    private ColumnHeader? ReadColumn(int index, string text)
    {
        var header = HeaderText.Parse(text);
        var place = _rows.Place(index, text);
        var ordinal = Find(header.Name);
        // An owner's column in the wrong place is told where the first column is.
        if (ordinal < 0 && _shape.HasOwnerColumn && IsOwner(header.Name)) return null;
        if (ordinal < 0)
        {
            var names = _shape.Fields.Where(field => field.Kind != FieldKind.Inverse).Select(field => field.Name);
            _problems.ReportUnknownColumn(place, header.Name, _shape.RowNoun, names);
            return null;
        }

        var field = _shape.Fields[ordinal];
        if (field.Kind == FieldKind.Inverse)
        {
            _problems.ReportDerivedColumn(place, field.Name, _shape.SourceOf(field));
            return null;
        }

        var year = HeaderYear.Read(header, field, place, _problems);
        var unit = HeaderUnit.Read(header, field, place, _problems);
        return IsFirst(ordinal, year, index, place, header) ? new ColumnHeader(index, text, field, ordinal, year, unit) : null;
    }

    private bool IsFirst(int ordinal, int year, int index, in FactPlace place, HeaderText header)
    {
        var value = year == 0 ? _shape.Fields[ordinal].Name : string.Create(CultureInfo.InvariantCulture, $"{_shape.Fields[ordinal].Name}@{year}");
        if (_firstColumns.TryAdd(value, index)) return true;
        var name = year == 0 ? _shape.Fields[ordinal].Name : $"{_shape.Fields[ordinal].Name}@{header.Year}";
        _problems.ReportColumnTwice(place, name, _firstColumns[value] + 1);
        return false;
    }

    private int Find(string name)
    {
        for (var i = 0; i < _shape.Fields.Length; i++)
        {
            if (_shape.Fields[i].Name == name || _shape.Fields[i].Chinese == name) return i;
        }

        return -1;
    }

    /// <summary>The key's column of an entity's own table, the first column of an owned one.</summary>
    private int FindKey()
    {
        if (_shape.HasOwnerColumn) return FindOwner();
        if (_shape.KeyField < 0) return -1;
        var key = _columns.FirstOrDefault(column => column.Ordinal == _shape.KeyField);
        if (key is not null) return key.Index;
        _problems.ReportNoKeyColumn(_rows.Place(), _shape.KeyName, _shape.Entity.Name);
        return -1;
    }

    private int FindOwner()
    {
        if (IsOwner(FullWidth.Narrow(_rows[0]))) return 0;
        _problems.ReportFirstColumnNotOwner(_rows.Place(0, _rows[0]), _shape.KeyName, _shape.Entity.Name);
        return -1;
    }

    // The owner's column is named as in the owner's own table, or by the owner.
    private bool IsOwner(string name)
    {
        var key = _shape.Entity.Fields[_shape.Entity.KeyField];
        return name == key.Name || name == key.Chinese || name == _shape.Entity.Name;
    }

    private bool HasTooManyColumns()
    {
        if (_rows.Count <= FactLimits.MostColumns) return false;
        _problems.ReportTooManyColumns(_rows.Place(), _rows.Count);
        return true;
    }

    // A spreadsheet whose decimals have commas separates columns by semicolons.
    private bool HasWrongSeparator()
    {
        if (_rows.Count > 1) return false;
        var name = _rows[0].Contains(';', StringComparison.Ordinal) ? "semicolons"
            : _rows[0].Contains('\t', StringComparison.Ordinal) ? "tabs"
            : null;
        if (name is null) return false;
        _problems.ReportWrongSeparator(_rows.Place(), name);
        return true;
    }
}
