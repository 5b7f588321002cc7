using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>What each reserve runs in one year, a table for each kind.</summary>
internal sealed class ReserveProjects(IReadOnlyList<IReadOnlyDictionary<string, string>> reserves, int year)
{
    public IEnumerable<(string Collection, Func<string, IEnumerable<Row>> ProjectsOf)> Collections =>
    [
        ("restoration_projects", Restoration),
        ("exchange_programmes", Exchange),
        ("demonstration_projects", Demonstration),
        ("climate_projects", Climate),
        ("research_projects", Research),
    ];

    /// <summary>Target 5.</summary>
    public IEnumerable<Row> Restoration(string code)
    {
        var begun = ReserveZones.HasBegun(code, year);
        var count = (begun ? 1 : 0) + Draw(code, "projects", 2);
        for (var item = 0; item < count; item++)
        {
            yield return new Row
            {
                ["code"] = code,
                ["zone"] = Pick(code, $"zone {item}", "core_area", "buffer_zone", "transition_area"),
                ["status"] = !begun || item > 0 ? "planned" : year - FirstYear > Draw(code, "pace of work", 3) ? "done" : "under_way",
                ["budget [USD]"] = Text((5 + Draw(code, $"budget {item}", 200)) * 1000),
            };
        }
    }

    /// <summary>Target 24.</summary>
    public IEnumerable<Row> Exchange(string code)
    {
        if (Fulfils(code, "24.3", year, 250, 360, 480, 590))
        {
            var partner = reserves[Draw(code, "partner", reserves.Count)]["code"];
            yield return new Row
            {
                ["code"] = code,
                ["kind"] = Pick(code, "kind of exchange", "exchange", "partnership", "twinning"),
                ["partner"] = partner == code ? "" : partner,
                ["since"] = Text(2010 + Draw(code, "since", 16)),
            };
        }
    }

    /// <summary>Target 1.</summary>
    public IEnumerable<Row> Demonstration(string code)
    {
        if (Draw(code, "1.1 any", 1000) < 750)
        {
            var fulfils = Fulfils(code, "1.1", year, 300, 430, 560, 660);
            yield return new Row
            {
                ["code"] = code,
                ["status"] = fulfils ? "under_way" : "planned",
                ["shows"] = Listed(new[] { "health", "culture", "livelihoods", "well_being" }.Where(gift => Draw(code, $"shows {gift}", 10) < 6)),
                ["strengthens_bond"] = YesNo(fulfils || Draw(code, "bond", 2) == 0),
                ["inspires_elsewhere"] = YesNo(fulfils),
            };
        }
    }

    /// <summary>Target 10.</summary>
    public IEnumerable<Row> Climate(string code)
    {
        if (Fulfils(code, "10.3 any", year, 500, 600, 700, 780))
        {
            yield return new Row
            {
                ["code"] = code,
                ["status"] = Fulfils(code, "10.3", year, 350, 430, 520, 600) ? "done" : "planned",
                ["approach"] = Pick(code, "climate approach", "nature_based_solutions", "ecosystem_approach", "nature_based_solutions;ecosystem_approach"),
            };
        }
    }

    /// <summary>Target 28.</summary>
    public IEnumerable<Row> Research(string code)
    {
        if (Fulfils(code, "28.3 any", year, 600, 700, 780, 850))
        {
            var fulfils = Fulfils(code, "28.3", year, 130, 220, 310, 400);
            yield return new Row
            {
                ["code"] = code,
                ["status"] = "under_way",
                ["approach"] = Pick(code, "research approach", "interdisciplinary", "transdisciplinary", "interdisciplinary;transdisciplinary"),
                ["holds"] = fulfils ? "research;monitoring" : "research",
                ["shared_on"] = fulfils ? "world_network;programme;other_platforms" : "other_platforms",
            };
        }
    }
}
