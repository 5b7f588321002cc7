using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>The unit of a column.</summary>
internal static class HeaderUnit
{
    /// <summary>The units that a column of the field can be in.</summary>
    public static ImmutableArray<UnitSchema> Allowed(FieldSchema field) =>
        field.Kind == FieldKind.Share ? [NumberCells.Percent] : field.Units;

    /// <summary>The unit; null where the field has none, or after a problem was reported.</summary>
    public static UnitSchema? Read(HeaderText header, FieldSchema field, in FactPlace place, FactProblems problems)
    {
        var allowed = Allowed(field);
        if (header.Unit is null)
        {
            // A share may carry its sign in each cell instead.
            if (!allowed.IsEmpty && field.Kind != FieldKind.Share) problems.ReportNoUnit(place, field.Name, Names(allowed), Example(header, allowed[0]));
            return null;
        }

        if (allowed.IsEmpty)
        {
            problems.ReportUnitNotAllowed(place, field.Name, header.Unit);
            return null;
        }

        var unit = allowed.FirstOrDefault(unit => unit.Symbol == header.Unit);
        if (unit is null)
        {
            problems.ReportWrongUnit(place, field.Name, header.Unit, Symbols(allowed));
        }

        return unit;
    }

    private static string Names(ImmutableArray<UnitSchema> units) => string.Join(", ", Symbols(units));

    private static string[] Symbols(ImmutableArray<UnitSchema> units) => units.Select(unit => unit.Symbol).ToArray();

    private static string Example(HeaderText header, UnitSchema unit) =>
        header.Year is null ? $"{header.Name} [{unit.Symbol}]" : $"{header.Name}@{header.Year} [{unit.Symbol}]";
}
