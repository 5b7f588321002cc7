using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>Target 8: what is done about pollution, and the loads of each year.</summary>
internal static class ReserveLoads
{
    public static void Add(Row row, string code, int year)
    {
        row["pollution.approach_integrated"] = YesNo(Fulfils(code, "8.1", year, 150, 230, 340, 430));
        row["pollution.baseline_assessed"] = IsBlank(code, "baseline", 30) ? "" : YesNo(Fulfils(code, "8.1", year, 300, 420, 520, 600));
        row["pollution.targets_set"] = IsBlank(code, "targets", 30) ? "" : YesNo(Fulfils(code, "8.1", year, 200, 300, 420, 500));
        row["pollution.authorities_coordinated"] = YesNo(Fulfils(code, "8.1", year, 350, 420, 500, 560));
        row["pollution.emerging_risks_watched"] = YesNo(Fulfils(code, "8.1", year, 180, 260, 350, 430));
        AddLoads(row, code, year, "fertilisers", kind: 0, largest: 4000);
        AddLoads(row, code, year, "pesticides", kind: 1, largest: 300);
        AddLoads(row, code, year, "plastics", kind: 2, largest: 900);
    }

    // Once a load has risen in one year, "falls every year" is over for that reserve: the share that fulfils can only shrink.
    private static void AddLoads(Row row, string code, int lastYear, string name, int kind, int largest)
    {
        var rises = Draw(code, "which load rises", 3) == kind;
        var load = (100 + Draw(code, name, largest)) * 10;
        row[$"pollution.{name}@2025 [t]"] = Tenths(load);
        for (var year = FirstYear; year <= lastYear; year++)
        {
            var risesNow = rises && !Fulfils(code, "8.2", year, 450, 380, 330, 300);
            load += risesNow ? 1 + (load / 25) : -1 - (load / (12 + Draw(code, $"fall of {name}", 20)));
            row[$"pollution.{name}@{year} [t]"] = Tenths(load);
        }
    }
}
