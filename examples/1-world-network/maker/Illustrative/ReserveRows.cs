using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>The reserves of one year.</summary>
internal sealed class ReserveRows(Answers answers, ReserveProjects projects, int year)
{
    public Row Of(IReadOnlyDictionary<string, string> real)
    {
        var code = real["code"];
        var row = new Row
        {
            ["code"] = code,
            ["name"] = real["name"],
            ["region"] = real["region"],
            ["states"] = real["states"],
            ["designated"] = real["designated"] is { Length: > 0 } known ? known : Text(1977 + Draw(code, "designated", 45)),
            ["transboundary"] = real["transboundary"],
            ["coastal_marine"] = real["coastal_marine"],
        };
        ReserveZones.Add(row, code, year);
        row["restoration_projects"] = Text(projects.Restoration(code).Count());
        ReserveHabitats.Add(row, code, year);
        ReserveLoads.Add(row, code, year);
        Bodies.AddDrawn(row, code, "management", year, "20.4", [250, 330, 420, 500]);
        Bodies.AddDrawn(row, code, "governance", year, "20.4", [250, 330, 420, 500]);
        answers.AddTo(row, "reserve", code, year);
        row["demonstration_projects"] = Text(projects.Demonstration(code).Count());
        row["climate_projects"] = Text(projects.Climate(code).Count());
        row["research_projects"] = Text(projects.Research(code).Count());
        row["exchange_programmes"] = Text(projects.Exchange(code).Count());
        return row;
    }
}
