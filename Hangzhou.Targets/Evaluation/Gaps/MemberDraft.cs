using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A class of members while it is looked at: how they stand, and the cells that decide.</summary>
/// <param name="Row">The first one's row; -1 for a member that is not listed, and for a single entity without a row.</param>
internal sealed record MemberDraft(int Row, IReadOnlyList<int> Members)
{
    /// <summary>Whether they are not on the roster.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The truths of all criteria now, and that of the where last where it is looked at.</summary>
    public required Truth[] Now { get; init; }

    /// <summary>Which of these no answer changes.</summary>
    public required bool[] IsFixed { get; init; }

    /// <summary>The where as it is now.</summary>
    public Truth ScopeNow { get; set; }

    /// <summary>All criteria together as they are now.</summary>
    public Truth TruthNow { get; set; }

    /// <summary>What they can be made; null where they stay as they are.</summary>
    public Node? Tree { get; set; }

    /// <summary>All cells that are read, in the order in which the rules name them.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>What they hold; null where they are missing.</summary>
    public Dictionary<Cell, object?> Values { get; } = [];

    /// <summary>The cells of each criterion.</summary>
    public List<List<Cell>> CellsOf { get; } = [];

    /// <summary>The cells that some criteria read, each once.</summary>
    public List<Cell> CellsOfAll(List<int> criteria)
    {
        var cells = new List<Cell>();
        foreach (var criterion in criteria)
        {
            foreach (var cell in CellsOf[criterion])
            {
                if (!cells.Contains(cell)) cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>Of some open cells those that a criterion hangs on.</summary>
    public List<Cell> OpenCells(int criterion, List<Cell> open) => IsFixed[criterion] ? [] : CellsOf[criterion].FindAll(open.Contains);

    /// <summary>Of some open cells those that the criteria hang on, each once.</summary>
    public List<Cell> OpenCells(List<int> criteria, List<Cell> open)
    {
        var cells = new List<Cell>();
        foreach (var criterion in criteria)
        {
            foreach (var cell in OpenCells(criterion, open))
            {
                if (!cells.Contains(cell)) cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>Notes a cell, once.</summary>
    public void Note(Cell cell, object? value)
    {
        if (Values.TryAdd(cell, value)) Cells.Add(cell);
    }
}
