namespace WorldFacts.Illustrative;

/// <summary>
/// Invented values for the real roster, four years of them. Most columns are told in <c>sources/illustrative-answers.csv</c>
/// (<see cref="Answers"/>); what hangs together, as areas, loads and seats do, is written in the classes beside this one.
/// </summary>
internal sealed class IllustrativeRounds(string sources, string facts)
{
    private readonly Answers _answers = new(Tables.Read(sources, "illustrative-answers.csv"));
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _reserves = Tables.Read(Path.Combine(facts, "real-2025"), "reserves.csv");
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _states = Tables.Read(Path.Combine(facts, "real-2025"), "member_states.csv");

    public void Write()
    {
        foreach (var year in (int[])[2026, 2027, 2028, 2029])
        {
            var folder = Path.Combine(facts, $"illustrative-{year}");
            Directory.CreateDirectory(folder);
            Tables.WriteText(folder, "round.json", Round(year));
            WriteReserves(folder, year);
            WriteStates(folder, year);
            Tables.Write(folder, "networks.csv", new NetworkRows(_answers, year).All());
            WriteSecretariat(folder, year);
            Tables.Write(folder, "youth_network.csv", [YouthNetwork(year)]);
        }
    }

    private void WriteReserves(string folder, int year)
    {
        var projects = new ReserveProjects(_reserves, year);
        var rows = new ReserveRows(_answers, projects, year);
        var reserves = _reserves.Select(rows.Of).ToList();
        Tables.Write(folder, "reserves.csv", reserves);
        Tables.Write(folder, "evidence.csv", ReserveEvidence.Of(reserves, year));
        foreach (var (collection, projectsOf) in projects.Collections)
        {
            Tables.Write(folder, $"reserves.{collection}.csv", _reserves.SelectMany(reserve => projectsOf(reserve["code"])));
        }
    }

    private void WriteStates(string folder, int year)
    {
        var rows = new StateRows(_answers, year);
        Tables.Write(folder, "member_states.csv", _states.Select(rows.Of));
        Tables.Write(folder, "member_states.research_institutions.csv", _states.SelectMany(state => rows.ResearchInstitutions(state["code"])));
    }

    private void WriteSecretariat(string folder, int year)
    {
        var rows = new SecretariatRows(_answers, year);
        Tables.Write(folder, "secretariat.csv", [rows.Secretariat()]);
        foreach (var (collection, items) in rows.Collections)
        {
            Tables.Write(folder, $"secretariat.{collection}.csv", items);
        }
    }

    private Row YouthNetwork(int year)
    {
        var row = new Row();
        _answers.AddTo(row, "youth_network", "", year);
        return row;
    }

    private static string Round(int year) => $$"""
        {
          "date": "{{year}}-12-31",
          "title": {
            "en": "An invented world at the end of {{year}}",
            "zh": "{{year}}年底的虚构情形"
          },
          "kind": "illustrative",
          "sources": [ "Invented for the reserves and States of the real roster; no value here was reported by anyone" ],
          "rosters": {
            "reserve": { "complete": true },
            "member_state": { "complete": true },
            "network": { "complete": true }
          }
        }

        """;
}
