using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Targets.Plan;

namespace Embedding;

/// <summary>The two tables of the real round as records: read in a few lines, as a program that knows its own data would.</summary>
internal static class Facts
{
    public static MemberState[] ReadStates(string path)
    {
        var states = new List<MemberState>();
        foreach (var cells in ReadRows(path)) states.Add(new MemberState { Code = cells[0], Name = cells[1] });
        return states.ToArray();
    }

    // code, name, region, states, designated, total_area [ha], transboundary, coastal_marine
    public static Reserve[] ReadReserves(string path)
    {
        var reserves = new List<Reserve>();
        foreach (var cells in ReadRows(path))
        {
            reserves.Add(new Reserve
            {
                Code = cells[0],
                Name = cells[1],
                Region = RegionsOf(cells[2]),
                States = cells[3].Length == 0 ? default : KeySet.Of(cells[3].Split(';')),
                Designated = cells[4].Length == 0 ? null : int.Parse(cells[4], CultureInfo.InvariantCulture),
                TotalArea = cells[5].Length == 0 ? null : decimal.Parse(cells[5], CultureInfo.InvariantCulture),
                Transboundary = YesNo(cells[6]),
                CoastalMarine = YesNo(cells[7]),
            });
        }

        return reserves.ToArray();
    }

    private static ReserveRegion? RegionsOf(string cell)
    {
        if (cell.Length == 0) return null;
        var regions = default(ReserveRegion);
        foreach (var name in cell.Split(';'))
        {
            regions |= name switch
            {
                "africa" => ReserveRegion.Africa,
                "arab_states" => ReserveRegion.ArabStates,
                "asia_pacific" => ReserveRegion.AsiaPacific,
                "europe_north_america" => ReserveRegion.EuropeNorthAmerica,
                "latin_america_caribbean" => ReserveRegion.LatinAmericaCaribbean,
                _ => throw new FormatException(name),
            };
        }

        return regions;
    }

    private static bool? YesNo(string cell) => cell switch { "yes" => true, "no" => false, _ => null };

    private static List<string[]> ReadRows(string path)
    {
        var rows = new List<string[]>();
        foreach (var line in Encoding.UTF8.GetString(File.ReadAllBytes(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries)) rows.Add(Split(line));
        rows.RemoveAt(0);
        return rows;
    }

    // Cells with commas stand in quotation marks; none holds a quotation mark or a line break.
    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal)) return line.Split(',');
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (character != ',' || isQuoted) cell.Append(character);
            else Take();
        }

        Take();
        return cells.ToArray();

        void Take()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
