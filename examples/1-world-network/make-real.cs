// Makes facts/real-2025 from the tables in sources/. Run it in this folder: dotnet run make-real.cs
// It adds nothing and guesses nothing: what is blank in the source stays blank.

using System.Globalization;
using System.Text;

const string target = "facts/real-2025";
const int knownTotal = 785;
const string totalSource = "UNESCO's figure after the council's session of September 2025, as printed by Xinhua, geographical.co.uk and wanderlustmagazine.com";

var regions = new Dictionary<string, string>
{
    ["Africa"] = "africa",
    ["Arab States"] = "arab_states",
    ["Asia and the Pacific"] = "asia_pacific",
    ["Europe and North America"] = "europe_north_america",
    ["Latin America and the Caribbean"] = "latin_america_caribbean",
};

Directory.CreateDirectory(target);
CheckTotal();
WriteReserves();
WriteMemberStates();
WriteRound();

void CheckTotal()
{
    var published = ReadTable("sources/wnbr-network-totals.csv").Single(row => row["date"] == "2025-09")["reserves"];
    if (int.Parse(published, CultureInfo.InvariantCulture) != knownTotal)
    {
        throw new InvalidDataException($"The table of totals says {published}, this script says {knownTotal}.");
    }
}

void WriteReserves()
{
    var rows = ReadTable("sources/wnbr-reserves.csv").OrderBy(row => row["id"], StringComparer.Ordinal).Select(row => new[]
    {
        row["id"], row["name"], Regions(row["region"]), row["country_iso3"], row["year_designated"], row["area_ha"],
        row["transboundary"], row["coastal_marine"],
    });
    WriteTable(
        "reserves.csv",
        ["code", "name", "region", "states", "designated", "total_area [ha]", "transboundary", "coastal_marine"],
        rows);
}

void WriteMemberStates()
{
    var rows = ReadTable("sources/unesco-member-states.csv").OrderBy(row => row["iso3"], StringComparer.Ordinal).Select(row => new[]
    {
        row["iso3"], row["name_en"], row["name_zh"], Regions(row["region"]),
    });
    WriteTable("member_states.csv", ["code", "name", "name_chinese", "region"], rows);
}

void WriteRound() => Write("round.json", $$"""
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
          "knownTotal": {{knownTotal}},
          "source": "{{totalSource}}"
        },
        "member_state": { "complete": true }
      }
    }

    """);

string Regions(string names) => string.Join(';', names.Split(';').Select(name => regions[name.Trim()]));

void WriteTable(string file, string[] header, IEnumerable<string[]> rows) =>
    Write(file, string.Concat(rows.Prepend(header).Select(row => string.Join(',', row.Select(Quote)) + "\n")));

void Write(string file, string text) => File.WriteAllText(Path.Combine(target, file), text.ReplaceLineEndings("\n"), new UTF8Encoding(false));

static string Quote(string cell) => cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";

static List<Dictionary<string, string>> ReadTable(string path)
{
    var records = File.ReadAllLines(path).Where(line => line.Length > 0).Select(SplitRecord).ToList();
    return [.. records.Skip(1).Select(cells => records[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
}

// A quoted cell may hold commas and doubled quotes; no cell of these tables holds a line break.
static List<string> SplitRecord(string line)
{
    var cells = new List<string>();
    var cell = new StringBuilder();
    var quoted = false;
    for (var i = 0; i < line.Length; i++)
    {
        var doubled = quoted && line[i] == '"' && i + 1 < line.Length && line[i + 1] == '"';
        if (doubled)
        {
            cell.Append('"');
            i++;
        }
        else if (line[i] == '"')
        {
            quoted = !quoted;
        }
        else if (line[i] == ',' && !quoted)
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
        else
        {
            cell.Append(line[i]);
        }
    }

    cells.Add(cell.ToString());
    return cells;
}
