using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Areas and populations: whole numbers, whose parts should sum to their total, and whose zeros say nothing.</summary>
internal static class Mab001Figures
{
    private const string Area = "area_total";
    private const string Population = "population_total";

    private static readonly ImmutableArray<FigureSum> Sums =
    [
        new(Area, ["area_total_terrestrial", "area_total_marine"]),
        new("area_total_terrestrial", [.. Mab001Columns.Zones.Select(zone => $"area_{zone}_terrestrial")]),
        new("area_total_marine", [.. Mab001Columns.Zones.Select(zone => $"area_{zone}_marine")]),
        new(Population, [.. Mab001Columns.Zones.Select(zone => $"population_{zone}")]),
    ];

    private static readonly ImmutableArray<string> Columns = [.. Sums.SelectMany(sum => sum.Parts.Prepend(sum.Total)).Distinct()];

    public static void Check(ImmutableArray<Mab001Reserve> reserves, Mab001Context context, ImportDoubts doubts)
    {
        foreach (var reserve in reserves)
        {
            var figures = Read(reserve.Row, doubts);
            var area = AreaOf(reserve.Row, figures, doubts);
            if (area is null) continue;
            var zones = ZonesOf(reserve.Row, figures, doubts);
            if (context.AreaUnit is null || reserve.MayBePart) continue;
            reserve.TotalArea = area;
            reserve.ZoneAreas = zones;
        }
    }

    private static Dictionary<string, decimal> Read(Mab001Row row, ImportDoubts doubts)
    {
        var figures = new Dictionary<string, decimal>(System.StringComparer.Ordinal);
        foreach (var column in Columns.Where(row.Has))
        {
            if (NumberText.Read(row[column], out var number) == NumberFault.None && number.Scale == 0 && number >= 0) figures.Add(column, number);
            else doubts.ReportNotExpected(row, column, "a whole number");
        }

        return figures;
    }

    private static decimal? AreaOf(Mab001Row row, Dictionary<string, decimal> figures, ImportDoubts doubts)
    {
        var isCertain = true;
        foreach (var total in new[] { Area, Population })
        {
            if (figures.GetValueOrDefault(total, 1) == 0) doubts.ReportZero(row, total);
        }

        foreach (var sum in Sums)
        {
            var isWhole = sum.Parts.Append(sum.Total).All(figures.ContainsKey);
            var parts = isWhole ? sum.Parts.Sum(part => figures[part]) : 0;
            if (isWhole && figures[sum.Total] != parts) doubts.ReportNoSum(row, sum.Total, sum.Parts, parts);
            if (sum.Total != Population && (!isWhole || figures[sum.Total] != parts)) isCertain = false;
        }

        return isCertain && figures[Area] > 0 ? figures[Area] : null;
    }

    // On land and at sea together. A zone without any area may be one that was not reported.
    private static ImmutableArray<decimal> ZonesOf(Mab001Row row, Dictionary<string, decimal> figures, ImportDoubts doubts)
    {
        var isCertain = true;
        var areas = ImmutableArray.CreateBuilder<decimal>();
        foreach (var zone in Mab001Columns.Zones)
        {
            areas.Add(figures[$"area_{zone}_terrestrial"] + figures[$"area_{zone}_marine"]);
            if (areas[^1] > 0) continue;
            doubts.ReportZero(row, $"area_{zone}_terrestrial");
            isCertain = false;
        }

        return isCertain ? areas.ToImmutable() : [];
    }

    private sealed record FigureSum(string Total, ImmutableArray<string> Parts);
}
