// Makes facts/illustrative-2026 to -2029: invented values for the real roster, the same bytes on every run.
// Run it in this folder, after make-real.cs: dotnet run make-illustrative.cs
//
// Most columns are told in sources/illustrative-answers.csv: the kind of answer, whose draw decides it, and for each year
// the share that gives the good answer (or the answer itself). What hangs together (areas, loads, seats) is written here.
// Each invented cell comes from a draw: a hash of the seed, the member and what is asked, so that adding a column or
// a member moves no other value. A member whose draw lies below a year's share fulfils in that year; shares are per mille.

using System.Globalization;
using System.Text;

const string seed = "hangzhou-illustrative-1";
const int firstYear = 2026;

var reserves = ReadTable("facts/real-2025/reserves.csv");
var states = ReadTable("facts/real-2025/member_states.csv");
var answers = ReadTable("sources/illustrative-answers.csv").ToLookup(answer => answer["entity"]);

foreach (var year in (int[])[2026, 2027, 2028, 2029])
{
    var folder = $"facts/illustrative-{year}";
    Directory.CreateDirectory(folder);
    Write(folder, "round.json", Round(year));
    WriteTable(folder, "reserves.csv", reserves.Select(member => Reserve(member, year)));
    WriteTable(folder, "reserves.restoration_projects.csv", reserves.SelectMany(member => RestorationProjects(member["code"], year)));
    WriteTable(folder, "reserves.exchange_programmes.csv", reserves.SelectMany(member => ExchangeProgrammes(member["code"], year)));
    WriteTable(folder, "reserves.demonstration_projects.csv", reserves.SelectMany(member => DemonstrationProjects(member["code"], year)));
    WriteTable(folder, "reserves.climate_projects.csv", reserves.SelectMany(member => ClimateProjects(member["code"], year)));
    WriteTable(folder, "reserves.research_projects.csv", reserves.SelectMany(member => ResearchProjects(member["code"], year)));
    WriteTable(folder, "member_states.csv", states.Select(member => MemberState(member, year)));
    WriteTable(folder, "member_states.research_institutions.csv", states.SelectMany(member => ResearchInstitutions(member["code"], year)));
    WriteTable(folder, "networks.csv", Networks().Select(network => Network(network, year)));
    WriteTable(folder, "secretariat.csv", [Secretariat(year)]);
    WriteTable(folder, "secretariat.science_programmes.csv", ScienceProgrammes(year));
    WriteTable(folder, "secretariat.future_projects.csv", FutureProjects(year));
    WriteTable(folder, "secretariat.culture_agendas.csv", CultureAgendas(year));
    WriteTable(folder, "youth_network.csv", [YouthNetwork(year)]);
}

static string Round(int year) => $$"""
    {
      "date": "{{year}}-12-31",
      "title": {
        "en": "An invented world at the end of {{year}}",
        "zh": "{{year}}年底的虚构情形"
      },
      "kind": "illustrative",
      "sources": [ "Invented by make-illustrative.cs for the reserves and States of the real roster; no value here was reported by anyone" ],
      "rosters": {
        "reserve": { "complete": true },
        "member_state": { "complete": true },
        "network": { "complete": true }
      }
    }

    """;

Row Reserve(Dictionary<string, string> real, int year)
{
    var code = real["code"];
    var row = new Row();
    foreach (var column in (string[])["code", "name", "region", "states"])
    {
        row[column] = real[column];
    }

    row["designated"] = real["designated"] is { Length: > 0 } known ? known : Text(1977 + Draw(code, "designated", 45));
    row["transboundary"] = real["transboundary"];
    row["coastal_marine"] = real["coastal_marine"];
    AddRestoration(row, code, year);
    AddHabitats(row, code, year);
    AddPollution(row, code, year);
    AddBody(row, code, "management", year, "20.4", 250, 330, 420, 500);
    AddBody(row, code, "governance", year, "20.4", 250, 330, 420, 500);
    AddAnswers(row, "reserve", code, year);
    row["demonstration_projects"] = Text(DemonstrationProjects(code, year).Count());
    row["climate_projects"] = Text(ClimateProjects(code, year).Count());
    row["research_projects"] = Text(ResearchProjects(code, year).Count());
    row["exchange_programmes"] = Text(ExchangeProgrammes(code, year).Count());
    return row;
}

// Target 5. Of those that fulfil 5.2 after the first year, the buffers stand between 50% and 59%, so that asking for 60% tells them apart.
void AddRestoration(Row row, string code, int year)
{
    var fulfils = Fulfils(code, "5.2", year, 220, 320, 430, 520);
    var early = Fulfils(code, "5.2", firstYear, 220, 320, 430, 520);
    var bufferPercent = !fulfils ? 5 + Draw(code, "buffer", 40) : early ? 60 + Draw(code, "buffer", 35) : 50 + Draw(code, "buffer", 10);
    var transitionPercent = fulfils ? 30 + Draw(code, "transition", 40) : Draw(code, "transition", 28);
    var corePercent = fulfils ? 100 : Draw(code, "core", 100);
    AddZone(row, code, "core", Draw(code, "core is whole", 10) < 4 ? 0 : 1 + Draw(code, "core area", 40), corePercent);
    AddZone(row, code, "buffer", 1 + Draw(code, "buffer area", 200), bufferPercent);
    AddZone(row, code, "transition", 1 + Draw(code, "transition area", 400), transitionPercent);
    if (Draw(code, "transition not reported", 1000) < 15)
    {
        row["transition.restored_area [ha]"] = "";
    }

    row["core.harmful_use"] = YesNo(!Fulfils(code, "9.1", year, 880, 910, 930, 950));
    row["buffer.harmful_use"] = YesNo(!Fulfils(code, "9.2", year, 600, 660, 740, 820));

    var begun = Fulfils(code, "5.1", year, 300, 355, 420, 480);
    row["degraded_areas_identified"] = YesNo(begun || Fulfils(code, "identified", year, 500, 600, 700, 780));
    row["degraded_areas_ranked"] = YesNo(begun || Fulfils(code, "ranked", year, 200, 300, 400, 480));
    row["restoration_projects"] = Text(RestorationProjects(code, year).Count());
}

// Areas are multiples of 20 ha, and so every percentage of them is exact to a tenth.
void AddZone(Row row, string code, string zone, int scores, int percent)
{
    row[$"{zone}.degraded_area [ha]"] = Text(scores * 20);
    row[$"{zone}.restored_area [ha]"] = Tenths(scores * 2 * percent);
}

IEnumerable<Row> RestorationProjects(string code, int year)
{
    var begun = Fulfils(code, "5.1", year, 300, 355, 420, 480);
    var count = (begun ? 1 : 0) + Draw(code, "projects", 2);
    for (var item = 0; item < count; item++)
    {
        yield return new Row
        {
            ["code"] = code,
            ["zone"] = Pick(code, $"zone {item}", "core_area", "buffer_zone", "transition_area"),
            ["status"] = !begun ? "planned" : item == 0 ? (year - firstYear > Draw(code, "pace of work", 3) ? "done" : "under_way") : "planned",
            ["budget [USD]"] = Text((5 + Draw(code, $"budget {item}", 200)) * 1000),
        };
    }
}

// Target 8. Once a load has risen in one year, "falls every year" is over for that reserve: the share that fulfils can only shrink.
void AddPollution(Row row, string code, int year)
{
    row["pollution.approach_integrated"] = YesNo(Fulfils(code, "8.1", year, 150, 230, 340, 430));
    row["pollution.baseline_assessed"] = Blankable(code, "baseline", 30, Fulfils(code, "8.1", year, 300, 420, 520, 600));
    row["pollution.targets_set"] = Blankable(code, "targets", 30, Fulfils(code, "8.1", year, 200, 300, 420, 500));
    row["pollution.authorities_coordinated"] = YesNo(Fulfils(code, "8.1", year, 350, 420, 500, 560));
    row["pollution.emerging_risks_watched"] = YesNo(Fulfils(code, "8.1", year, 180, 260, 350, 430));
    AddLoads(row, code, year, "fertilisers", 0, 4000);
    AddLoads(row, code, year, "pesticides", 1, 300);
    AddLoads(row, code, year, "plastics", 2, 900);
}

void AddLoads(Row row, string code, int lastYear, string name, int kind, int largest)
{
    var rises = Draw(code, "which load rises", 3) == kind;
    var load = (100 + Draw(code, name, largest)) * 10;
    for (var year = 2025; year <= lastYear; year++)
    {
        var risesNow = year > 2025 && rises && !Fulfils(code, "8.2", year, 450, 380, 330, 300);
        load = year == 2025 ? load : risesNow ? load + 1 + load / 25 : load - 1 - load / (12 + Draw(code, $"fall of {name}", 20));
        row[$"pollution.{name}@{year} [t]"] = Tenths(load);
    }
}

// Target 4. Habitat shrinks by a little each year where it is lost at all; the key areas outside the core follow it.
void AddHabitats(Row row, string code, int lastYear)
{
    var core = 200 + Draw(code, "core habitat", 4000);
    var key = 100 + Draw(code, "key habitat", 900);
    var hasKeyAreas = Draw(code, "key areas", 10) < 3;
    row["key_areas.outside_core"] = YesNo(hasKeyAreas);
    for (var year = 2025; year <= lastYear; year++)
    {
        var lost = Fulfils(code, "4.1", year, 650, 670, 690, 700) ? 0 : year - 2025;
        row[$"core.natural_habitat@{year} [ha]"] = Text(core - (lost * (1 + (core / 200))));
        row[$"key_areas.natural_habitat@{year} [ha]"] = hasKeyAreas ? Text(key - (lost * (1 + (key / 200)))) : "";
    }
}

// Target 1.
IEnumerable<Row> DemonstrationProjects(string code, int year)
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

// Target 10.
IEnumerable<Row> ClimateProjects(string code, int year)
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

// Target 28.
IEnumerable<Row> ResearchProjects(string code, int year)
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

IEnumerable<Row> ExchangeProgrammes(string code, int year)
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

Row MemberState(Dictionary<string, string> real, int year)
{
    var code = real["code"];
    var row = new Row();
    foreach (var column in (string[])["code", "name", "name_chinese", "region"])
    {
        row[column] = real[column];
    }

    var established = Fulfils(code, "committee", year, 860, 880, 910, 930, 950);
    row["committee.established"] = YesNo(established);
    AddBody(row, code, "committee.seats", year, "20.4 of a committee", 300, 400, 500, 580, established);
    AddAnswers(row, "member_state", code, year);
    foreach (var column in row.Columns.Where(column => column.StartsWith("committee.", StringComparison.Ordinal) && column != "committee.established" && !established))
    {
        row[column] = "";
    }

    row["research_institutions"] = Text(ResearchInstitutions(code, year).Count());
    return row;
}

IEnumerable<Row> ResearchInstitutions(string code, int year)
{
    var takesPart = Fulfils(code, "27.1", year, 600, 665, 725, 790);
    var count = (takesPart ? 1 : 0) + Draw(code, "institutions", 3);
    for (var item = 0; item < count; item++)
    {
        yield return new Row
        {
            ["code"] = code,
            ["kind"] = Pick(code, $"kind of institution {item}", "institution", "initiative"),
            ["in_international_project"] = YesNo(takesPart && item == 0),
        };
    }
}

static string[][] Networks() =>
[
    ["AfriMAB", "African network", "regional"],
    ["ArabMAB", "Network of the Arab States", "regional"],
    ["EABRN", "East Asian network", "regional"],
    ["EuroMAB", "Network of Europe and North America", "regional"],
    ["IberoMAB", "Network of Latin America, the Caribbean, Spain and Portugal", "regional"],
    ["PacMAB", "Pacific network", "regional"],
    ["SACAM", "Network of South and Central Asia", "regional"],
    ["SeaBRnet", "South-East Asian network", "regional"],
    ["Islands", "Network of islands and coasts", "thematic"],
    ["Mountains", "Network of mountains", "thematic"],
    ["Deserts", "Network of arid lands", "thematic"],
    ["Forests", "Network of tropical forests", "thematic"],
];

Row Network(string[] network, int year)
{
    var code = network[0];
    var row = new Row { ["code"] = code, ["name"] = network[1], ["kind"] = network[2] };
    AddBody(row, code, "steering", year, "20.4", 400, 500, 650, 750);
    AddAnswers(row, "network", code, year);
    return row;
}

// The Secretariat's years are written out, not drawn: README.md says what each is there to show.
Row Secretariat(int year)
{
    var row = new Row();
    AddSeats(row, "council", 34, year, [12, 13, 14, 14], [0, 1, 1, 2]);
    AddSeats(row, "advisory_committee", 12, year, [4, 5, 6, 6], [0, 0, 1, 1]);
    AddYears(row, "youth_trained", year, "162", "155", "171", "158");
    AddYears(row, "youth_training_tailored", year, "yes", "yes", "yes", "yes");
    AddYears(row, "youth_training_inclusive", year, "yes", "no", "yes", "yes");
    AddYears(row, "youth_training_with_partners", year, "yes", "yes", "yes", "yes");
    AddYears(row, "learning_sites.visibility", year, "410", "455", "470", "490");
    row["learning_sites.visibility@2025"] = "400";
    AddAnswers(row, "secretariat", "", year);
    row["science_programmes"] = Text(ScienceProgrammes(year).Count());
    row["future_projects"] = Text(FutureProjects(year).Count());
    row["culture_agendas"] = Text(CultureAgendas(year).Count());
    return row;
}

static void AddSeats(Row row, string body, int members, int year, int[] women, int[] youth)
{
    row[$"{body}.members"] = Text(members);
    row[$"{body}.women"] = Text(women[year - firstYear]);
    row[$"{body}.men"] = Text(members - women[year - firstYear]);
    row[$"{body}.youth"] = Text(youth[year - firstYear]);
}

static void AddYears(Row row, string column, int year, params string[] values)
{
    for (var reported = firstYear; reported <= year; reported++)
    {
        row[$"{column}@{reported}"] = values[reported - firstYear];
    }
}

static IEnumerable<Row> ScienceProgrammes(int year)
{
    yield return new Row { ["name"] = "A programme on mountains", ["cooperation"] = year == firstYear ? "under_development" : "partial" };
    if (year > firstYear)
    {
        yield return new Row { ["name"] = "A programme on coasts", ["cooperation"] = "under_development" };
    }
}

static IEnumerable<Row> FutureProjects(int year)
{
    yield return new Row
    {
        ["status"] = year < 2028 ? "planned" : "under_way",
        ["interdisciplinary"] = "yes",
        ["conditions"] = "ecological;social;economic",
        ["partners"] = "programme_sectors;chairs;designated_sites",
    };
    if (year >= 2028)
    {
        yield return new Row
        {
            ["status"] = "under_way",
            ["interdisciplinary"] = "yes",
            ["conditions"] = "ecological;social",
            ["partners"] = "category_2_centres;united_nations",
        };
    }
}

// Two by 2028, and only one left in 2029: what was reached in time can be lost.
static IEnumerable<Row> CultureAgendas(int year)
{
    yield return new Row { ["status"] = "under_way", ["joins_both"] = "yes", ["serves"] = "people_with_people;people_with_nature" };
    if (year is 2027 or 2028)
    {
        yield return new Row { ["status"] = "under_way", ["joins_both"] = "yes", ["serves"] = "people_with_people;people_with_nature" };
    }
}

Row YouthNetwork(int year)
{
    var row = new Row();
    AddAnswers(row, "youth_network", "", year);
    return row;
}

// The columns of sources/illustrative-answers.csv for one member.
void AddAnswers(Row row, string entity, string code, int year)
{
    foreach (var answer in answers[entity])
    {
        var column = answer["column"];
        string Of(int reported) => answer[$"in{Math.Clamp(reported, firstYear, 2029)}"];
        if (answer["kind"] == "fixed")
        {
            row[column] = Of(year);
            continue;
        }

        var draw = Draw(code, answer["rule"], 1000);
        var share = int.Parse(Of(year), CultureInfo.InvariantCulture);
        var choices = answer["choices"].Split(';');
        var isBlank = Draw(code, $"{column} not reported", 1000) < int.Parse(answer["blank"], CultureInfo.InvariantCulture);
        switch (answer["kind"])
        {
            case "yes_no": row[column] = YesNo(draw < share); break;
            case "level": row[column] = draw < share ? "full" : draw < share + 200 ? "partial" : draw < share + 550 ? "under_development" : "none"; break;
            case "one": row[column] = draw < share ? choices[0] : choices[1 + Draw(code, column, choices.Length - 1)]; break;
            case "all": row[column] = draw < share ? answer["choices"] : AllButOne(code, column, choices); break;
            case "some": row[column] = Listed(choices.Where(choice => Draw(code, $"{answer["rule"]} {choice}", 1000) < share)); break;
            case "funds": AddNeed(row, code, column, " [USD]", 40_000 + (1000 * Draw(code, column, 400)), draw < share); break;
            case "staff": AddNeed(row, code, column, "", 4 + Draw(code, column, 60), draw < share); break;
            case "network_funds": AddNeed(row, code, column + "_secured", " [USD]", 20_000 + (1000 * Draw(code, column, 200)), draw < share, column + "_needed"); break;
            default: throw new InvalidDataException($"No answers of kind {answer["kind"]}.");
        }

        if (isBlank)
        {
            row[column] = "";
        }
    }
}

// What is there and what is needed: enough of it, or between a third and nine tenths.
void AddNeed(Row row, string code, string column, string unit, int needed, bool isEnough, string? needs = null)
{
    var percent = isEnough ? 100 + Draw(code, $"more {column}", 20) : 33 + Draw(code, $"less {column}", 60);
    row[$"{column}{unit}"] = Tenths(needed * percent / 10);
    row[$"{needs ?? column + "_needed"}{unit}"] = Text(needed);
}

string AllButOne(string code, string column, string[] choices)
{
    var missing = Draw(code, $"missing of {column}", choices.Length);
    return Listed(choices.Where((choice, index) => index != missing && Draw(code, $"{column} {choice}", 10) < 8));
}

static string Listed(IEnumerable<string> choices) => string.Join(';', choices) is { Length: > 0 } listed ? listed : "none";

// A body's seats: balanced between the sexes, and with young people on it, where the draws of 21.3 and of its own rule say so.
void AddBody(Row row, string code, string body, int year, string youthRule, int in2026, int in2027, int in2028, int in2029, bool exists = true)
{
    var members = 7 + Draw(code, body, 15);
    var women = Fulfils(code, "21.3", year, 200, 280, 380, 450) ? (members + 1) / 2 : members / 4;
    var youth = Fulfils(code, youthRule, year, in2026, in2027, in2028, in2029) ? 1 + Draw(code, $"youth of {body}", 2) : 0;
    row[$"{body}.members"] = exists ? Text(members) : "";
    row[$"{body}.women"] = exists ? Text(women) : "";
    row[$"{body}.men"] = exists ? Text(members - women) : "";
    row[$"{body}.youth"] = exists ? Text(youth) : "";
}

bool Fulfils(string code, string rule, int year, params int[] shares) =>
    Draw(code, rule, 1000) < shares[Math.Clamp(year - firstYear, 0, shares.Length - 1)];

// Blank for so many of a thousand members; their answer is lost, not no.
string Blankable(string code, string what, int blank, bool value) => Draw(code, $"{what} not reported", 1000) < blank ? "" : YesNo(value);

string Pick(string code, string what, params string[] choices) => choices[Draw(code, what, choices.Length)];

// FNV-1a over the text, mixed as splitmix64 does: plain integer arithmetic, the same on every machine and every version.
static int Draw(string member, string what, int below)
{
    var hash = 14695981039346656037UL;
    foreach (var unit in Encoding.UTF8.GetBytes($"{seed}|{member}|{what}"))
    {
        hash = unchecked((hash ^ unit) * 1099511628211UL);
    }

    hash = unchecked((hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL);
    hash = unchecked((hash ^ (hash >> 27)) * 0x94D049BB133111EBUL);
    return (int)((hash ^ (hash >> 31)) % (ulong)below);
}

static string YesNo(bool value) => value ? "yes" : "no";

static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

static string Tenths(int tenths) => tenths % 10 == 0 ? Text(tenths / 10) : $"{Text(tenths / 10)}.{Text(tenths % 10)}";

static void WriteTable(string folder, string file, IEnumerable<Row> rows)
{
    var table = rows.ToList();
    var header = table[0].Columns;
    Write(folder, file, string.Concat(table.Select(row => header.Select(column => row[column])).Prepend(header)
        .Select(cells => string.Join(',', cells.Select(Quote)) + "\n")));
}

static void Write(string folder, string file, string text) =>
    File.WriteAllText(Path.Combine(folder, file), text.ReplaceLineEndings("\n"), new UTF8Encoding(false));

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

/// <summary>One row, its columns in the order in which they were set.</summary>
internal sealed class Row
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    public List<string> Columns { get; } = [];

    public string this[string column]
    {
        get => _cells[column];
        set
        {
            if (_cells.TryAdd(column, value))
            {
                Columns.Add(column);
            }
            else
            {
                _cells[column] = value;
            }
        }
    }
}
