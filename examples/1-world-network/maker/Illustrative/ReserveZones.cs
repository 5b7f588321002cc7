using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>Targets 5 and 9: what is degraded, restored and harmfully used in each zone.</summary>
internal static class ReserveZones
{
    public static void Add(Row row, string code, int year)
    {
        AddAreas(row, code, year);
        row["core.harmful_use"] = YesNo(!Fulfils(code, "9.1", year, 880, 910, 930, 950));
        row["buffer.harmful_use"] = YesNo(!Fulfils(code, "9.2", year, 600, 660, 740, 820));

        var begun = HasBegun(code, year);
        row["degraded_areas_identified"] = YesNo(begun || Fulfils(code, "identified", year, 500, 600, 700, 780));
        row["degraded_areas_ranked"] = YesNo(begun || Fulfils(code, "ranked", year, 200, 300, 400, 480));
    }

    /// <summary>Whether restoration has begun, as 5.1 asks.</summary>
    public static bool HasBegun(string code, int year) => Fulfils(code, "5.1", year, 300, 355, 420, 480);

    // Of those that fulfil 5.2 after the first year, the buffers stand between 50% and 59%, so that asking for 60% tells them apart.
    // Who fulfils it does so within a year; nobody begins so low as to rise tenfold then, which the data check would doubt.
    private static void AddAreas(Row row, string code, int year)
    {
        var fulfils = FulfilsRestoration(code, year);
        var bufferPercent = !fulfils ? 6 + Draw(code, "buffer", 39)
            : FulfilsRestoration(code, FirstYear) ? 60 + Draw(code, "buffer", 35)
            : 50 + Draw(code, "buffer", 10);
        AddZone(row, code, "core", Draw(code, "core is whole", 10) < 4 ? 0 : 1 + Draw(code, "core area", 40), fulfils ? 100 : 12 + Draw(code, "core", 88));
        AddZone(row, code, "buffer", 1 + Draw(code, "buffer area", 200), bufferPercent);
        AddZone(row, code, "transition", 1 + Draw(code, "transition area", 400), fulfils ? 30 + Draw(code, "transition", 40) : 8 + Draw(code, "transition", 20));
        if (IsBlank(code, "transition", 15))
        {
            row["transition.restored_area [ha]"] = "";
        }
    }

    private static bool FulfilsRestoration(string code, int year) => Fulfils(code, "5.2", year, 220, 320, 430, 520);

    // Areas are multiples of 20 ha, and so every percentage of them is exact to a tenth.
    private static void AddZone(Row row, string code, string zone, int scores, int percent)
    {
        row[$"{zone}.degraded_area [ha]"] = Text(scores * 20);
        row[$"{zone}.restored_area [ha]"] = Tenths(scores * 2 * percent);
    }
}
