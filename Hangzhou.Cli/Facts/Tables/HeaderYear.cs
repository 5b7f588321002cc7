using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>The year of a by-year column.</summary>
internal static class HeaderYear
{
    /// <summary>The year; 0 for a field that has one value a round.</summary>
    public static int Read(HeaderText header, FieldSchema field, in FactPlace place, FactProblems problems)
    {
        if (!field.IsByYear)
        {
            if (header.Year is not null) problems.ReportYearNotAllowed(place, field.Name, $"@{header.Year}");
            return 0;
        }

        if (header.Year is null)
        {
            problems.ReportNoYear(place, field.Name, Example(field));
            return 0;
        }

        if (TimeCells.TryReadYear(header.Year, out var year)) return year;
        problems.ReportBadColumnYear(place, $"@{header.Year}");
        return 0;
    }

    private static string Example(FieldSchema field) =>
        HeaderUnit.Allowed(field).FirstOrDefault() is { } unit ? $"{field.Name}@2027 [{unit.Symbol}]" : $"{field.Name}@2027";
}
