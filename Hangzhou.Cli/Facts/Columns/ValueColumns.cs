namespace Hangzhou.Cli.Facts;

// A class for each type, which says only that it reads cells: a method that nothing but a virtual call reaches, of a generic
// class over value types, is not compiled ahead of time, but anew at every start.

/// <summary>Yes or no.</summary>
internal sealed class YesNoColumn(ColumnHeader header, CellReader<bool> read) : ValueColumn<bool>(header, read)
{
    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems) => Add(rows, problems);
}

/// <summary>Whole numbers.</summary>
internal sealed class CountColumn(ColumnHeader header, CellReader<long> read) : ValueColumn<long>(header, read)
{
    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems) => Add(rows, problems);
}

/// <summary>Numbers, shares and measures.</summary>
internal sealed class NumberColumn(ColumnHeader header, CellReader<decimal> read) : ValueColumn<decimal>(header, read)
{
    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems) => Add(rows, problems);
}

/// <summary>Days.</summary>
internal sealed class DateColumn(ColumnHeader header, CellReader<System.DateOnly> read) : ValueColumn<System.DateOnly>(header, read)
{
    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems) => Add(rows, problems);
}

/// <summary>Years, and levels and choices by ordinal.</summary>
internal sealed class OrdinalColumn(ColumnHeader header, CellReader<int> read) : ValueColumn<int>(header, read)
{
    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems) => Add(rows, problems);
}

/// <summary>Several choices, by ordinal.</summary>
internal sealed class ChoicesColumn(ColumnHeader header, CellReader<ulong> read) : ValueColumn<ulong>(header, read)
{
    /// <inheritdoc/>
    public override void ReadCell(CsvRows rows, FactProblems problems) => Add(rows, problems);
}
