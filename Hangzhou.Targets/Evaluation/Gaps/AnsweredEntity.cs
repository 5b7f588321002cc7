using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Hangzhou.Targets.Evaluation;

/// <summary>An entity whose rows are answered in one way after another: what its rows lack, and which stand for each other.</summary>
/// <param name="instances">Who reads them.</param>
internal sealed class AnsweredEntity(GapContext gaps, IReadOnlyList<Instance> instances, int ordinal)
{
    /// <summary>More rows than this are not answered alike.</summary>
    public const int MostRows = 5_000;

    private readonly EntitySchema _schema = gaps.Plan.Entities[ordinal];
    private readonly IFactTable? _table = gaps.AssessedRound.Table(ordinal);
    private readonly Dictionary<Cell, bool[]> _lacking = [];
    private int[]? _kinds;

    /// <summary>The entity's place in the schema.</summary>
    public int Ordinal => ordinal;

    /// <summary>Whether it has one member, with a row or without.</summary>
    public bool IsSingle => _schema.IsSingle;

    /// <summary>How many rows are listed.</summary>
    public int Rows { get; } = Math.Max(gaps.AssessedRound.Table(ordinal)?.RowCount ?? 0, gaps.Plan.Entities[ordinal].IsSingle ? 1 : 0);

    /// <summary>How many are not; of those that nobody knows one is tried.</summary>
    public long Unlisted { get; } = gaps.Plan.Entities[ordinal].IsSingle ? 0 : gaps.Rounds.Rounds[gaps.Assessed].RosterOf(ordinal).Unlisted ?? 1;

    /// <summary>By row: whether it has no value in a cell.</summary>
    public bool[] Lacks(Cell cell)
    {
        if (_lacking.TryGetValue(cell, out var known)) return known;
        var lacking = new bool[Rows];
        for (var row = 0; row < lacking.Length; row++) lacking[row] = Cells.Value(_table, _schema, PlaceOf(row), cell) is null;
        return _lacking[cell] = lacking;
    }

    /// <summary>Loads rows with their answers: those that are alike in all that is read once.</summary>
    public LoadedAnswers Load(IReadOnlyList<RowAnswers> rows) => new(gaps, ordinal, rows, instances, _kinds ??= KindsOf(CellsRead()));

    private int PlaceOf(int row) => row < _table?.RowCount ? row : -1;

    // Null where more than its cells tells rows apart: somebody is looked up by the key, or read in another round.
    private List<Cell>? CellsRead()
    {
        if (_schema.IsSingle || _schema.Fields.Any(field => field.Kind == FieldKind.Inverse)) return null;
        var cells = new List<Cell>();
        foreach (var instance in instances)
        {
            foreach (var read in instance.Reads.Fields)
            {
                if (read.Entity != ordinal) continue;
                if (read.RoundYear > 0 || read.Owned >= 0) return null;
                foreach (var year in instance.YearsOf(read)) cells.Add(new Cell(read.Field, year));
            }
        }

        return cells;
    }

    // By row, and of all that are not listed last; none where each row stands for itself.
    private int[] KindsOf(List<Cell>? cells)
    {
        if (cells is null) return [];
        var kinds = new int[Rows + 1];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            text.Clear();
            foreach (var cell in cells) text.Append('|').Append(Cells.Text(Cells.Value(_table, _schema, PlaceOf(row), cell)));
            if (!known.TryGetValue(text.ToString(), out kinds[row])) known.Add(text.ToString(), kinds[row] = known.Count);
        }

        kinds[Rows] = known.Count;
        return kinds;
    }
}
