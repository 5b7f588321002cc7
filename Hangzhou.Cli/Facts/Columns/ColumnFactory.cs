using System;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Which column reads which kind of field.</summary>
internal static class ColumnFactory
{
    public static FactColumn Create(ColumnHeader header) => header.Field.Kind switch
    {
        FieldKind.Text => new TextColumn(header),
        FieldKind.YesNo => new YesNoColumn(header, NameCells.ReadYesNo),
        FieldKind.Count or FieldKind.Owned => new CountColumn(header, NumberCells.ReadCount),
        FieldKind.Number or FieldKind.Points or FieldKind.Area or FieldKind.Mass or FieldKind.Money =>
            new NumberColumn(header, NumberCells.ReadMeasure),
        FieldKind.Share => new NumberColumn(header, NumberCells.ReadShare),
        FieldKind.Date => new DateColumn(header, TimeCells.ReadDate),
        FieldKind.Year => new OrdinalColumn(header, TimeCells.ReadYear),
        FieldKind.Level or FieldKind.Choice => new OrdinalColumn(header, NameCells.ReadChoice),
        FieldKind.Choices => new ChoicesColumn(header, ListCells.ReadChoices),
        FieldKind.Relation or FieldKind.Relations => new KeysColumn(header),
        _ => throw new InvalidOperationException($"No column reads the kind {header.Field.Kind}."),
    };
}
