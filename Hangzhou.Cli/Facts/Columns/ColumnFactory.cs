using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Which column reads which kind of field.</summary>
internal static class ColumnFactory
{
    public static FactColumn Create(ColumnHeader header) => header.Field.Kind switch
    {
        FieldKind.Text => new TextColumn(header),
        FieldKind.YesNo => new ValueColumn<bool>(header, NameCells.ReadYesNo),
        FieldKind.Count or FieldKind.Owned => new ValueColumn<long>(header, NumberCells.ReadCount),
        FieldKind.Number or FieldKind.Area or FieldKind.Mass or FieldKind.Money =>
            new ValueColumn<decimal>(header, NumberCells.ReadMeasure),
        FieldKind.Share => new ValueColumn<decimal>(header, NumberCells.ReadShare),
        FieldKind.Points => new ValueColumn<decimal>(header, NumberCells.ReadMeasure),
        FieldKind.Date => new ValueColumn<DateOnly>(header, TimeCells.ReadDate),
        FieldKind.Year => new ValueColumn<int>(header, TimeCells.ReadYear),
        FieldKind.Level or FieldKind.Choice => new ValueColumn<int>(header, NameCells.ReadChoice),
        FieldKind.Choices => new ValueColumn<ulong>(header, ListCells.ReadChoices),
        FieldKind.Relation or FieldKind.Relations => new KeysColumn(header),
        _ => throw new InvalidOperationException($"No column reads the kind {header.Field.Kind}."),
    };
}
