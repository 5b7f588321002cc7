using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>Target 4: habitat shrinks by a little each year where it is lost at all; the key areas outside the core follow it.</summary>
internal static class ReserveHabitats
{
    public static void Add(Row row, string code, int lastYear)
    {
        var core = 200 + Draw(code, "core habitat", 4000);
        var key = 100 + Draw(code, "key habitat", 900);
        var hasKeyAreas = Draw(code, "key areas", 10) < 3;
        row["key_areas.outside_core"] = YesNo(hasKeyAreas);
        for (var year = FirstYear - 1; year <= lastYear; year++)
        {
            var yearsOfLoss = Fulfils(code, "4.1", year, 650, 670, 690, 700) ? 0 : year - (FirstYear - 1);
            row[$"core.natural_habitat@{year} [ha]"] = Text(core - (yearsOfLoss * (1 + (core / 200))));
            row[$"key_areas.natural_habitat@{year} [ha]"] = hasKeyAreas ? Text(key - (yearsOfLoss * (1 + (key / 200)))) : "";
        }
    }
}
