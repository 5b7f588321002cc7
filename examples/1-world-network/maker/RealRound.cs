using System.Globalization;

namespace WorldFacts;

/// <summary>The round of what is publicly known. It adds nothing and guesses nothing: what is blank in the source stays blank.</summary>
internal sealed class RealRound(string sources, string folder)
{
    private const int KnownTotal = 785;
    private const string TotalSource = "UNESCO's figure after the council's session of September 2025, as printed by Xinhua, geographical.co.uk and wanderlustmagazine.com";

    private static readonly Dictionary<string, string> _regions = new(StringComparer.Ordinal)
    {
        ["Africa"] = "africa",
        ["Arab States"] = "arab_states",
        ["Asia and the Pacific"] = "asia_pacific",
        ["Europe and North America"] = "europe_north_america",
        ["Latin America and the Caribbean"] = "latin_america_caribbean",
    };

    public void Write()
    {
        CheckTotal();
        Directory.CreateDirectory(folder);
        Tables.Write(folder, "reserves.csv", Tables.Read(sources, "wnbr-reserves.csv").OrderBy(row => row["id"], StringComparer.Ordinal).Select(Reserve));
        Tables.Write(folder, "member_states.csv", Tables.Read(sources, "unesco-member-states.csv").OrderBy(row => row["iso3"], StringComparer.Ordinal).Select(MemberState));
        Tables.WriteText(folder, "round.json", Round);
    }

    private void CheckTotal()
    {
        var published = Tables.Read(sources, "wnbr-network-totals.csv").Single(row => row["date"] == "2025-09")["reserves"];
        if (int.Parse(published, CultureInfo.InvariantCulture) != KnownTotal)
        {
            throw new InvalidDataException($"The table of totals says {published}, the round {KnownTotal}.");
        }
    }

    private static Row Reserve(IReadOnlyDictionary<string, string> source) => new()
    {
        ["code"] = source["id"],
        ["name"] = source["name"],
        ["region"] = Regions(source["region"]),
        ["states"] = source["country_iso3"],
        ["designated"] = source["year_designated"],
        ["total_area [ha]"] = source["area_ha"],
        ["transboundary"] = source["transboundary"],
        ["coastal_marine"] = source["coastal_marine"],
    };

    private static Row MemberState(IReadOnlyDictionary<string, string> source) => new()
    {
        ["code"] = source["iso3"],
        ["name"] = source["name_en"],
        ["name_chinese"] = source["name_zh"],
        ["region"] = Regions(source["region"]),
    };

    private static string Regions(string names) => string.Join(';', names.Split(';').Select(name => _regions[name.Trim()]));

    private static string Round => $$"""
        {
          "date": "2025-09-27",
          "title": {
            "en": "The World Network as it stood after the council's session of September 2025",
            "zh": "2025年9月理事会会议之后的世界生物圈保护区网络"
          },
          "kind": "reported",
          "sources": [
            "Reserves: 539 of Wikidata (CC0 1.0), 49 of UNESCO release texts and the press, 2016-2025; see README.md",
            "Member States: names of Unicode CLDR 48.2 (Unicode-3.0); see README.md"
          ],
          "rosters": {
            "reserve": {
              "complete": false,
              "knownTotal": {{KnownTotal}},
              "source": "{{TotalSource}}"
            },
            "member_state": { "complete": true }
          }
        }

        """;
}
