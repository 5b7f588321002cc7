// Makes facts/illustrative-2026, -2027 and -2028: invented values for the real roster, the same bytes on every run.
// Run it in this folder, after make-real.cs: dotnet run make-illustrative.cs
//
// Each invented cell comes from a draw: a hash of the seed, the member and what is asked, so that adding a column or
// a member moves no other value. A member whose draw lies below a year's share fulfils in that year; shares are per mille.

using System.Globalization;
using System.Text;

const string seed = "hangzhou-illustrative-1";
const int firstYear = 2026;

var reserves = ReadTable("facts/real-2025/reserves.csv");
var states = ReadTable("facts/real-2025/member_states.csv");

foreach (var year in (int[])[2026, 2027, 2028])
{
    var folder = $"facts/illustrative-{year}";
    Directory.CreateDirectory(folder);
    Write(folder, "round.json", Round(year));
    WriteTable(folder, "reserves.csv", reserves.Select(member => Reserve(member, year)));
    WriteTable(folder, "reserves.restoration_projects.csv", reserves.SelectMany(member => RestorationProjects(member["code"], year)));
    WriteTable(folder, "reserves.exchange_programmes.csv", reserves.SelectMany(member => ExchangeProgrammes(member["code"], year)));
    WriteTable(folder, "member_states.csv", states.Select(member => MemberState(member, year)));
    WriteTable(folder, "member_states.research_institutions.csv", states.SelectMany(member => ResearchInstitutions(member["code"], year)));
    WriteTable(folder, "networks.csv", Networks().Select(network => Network(network, year)));
    WriteTable(folder, "secretariat.csv", [Secretariat(year)]);
    WriteTable(folder, "secretariat.science_programmes.csv", ScienceProgrammes(year));
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
    AddPollution(row, code, year);
    AddSustainableUse(row, code, year);
    AddPeople(row, code, year);
    AddLearning(row, code, year);
    return row;
}

// Target 5. Of those that fulfil 5.2 after the first year, the buffers stand between 50% and 59%, so that asking for 60% tells them apart.
void AddRestoration(Row row, string code, int year)
{
    var fulfils = Fulfils(code, "5.2", year, 220, 320, 430);
    var early = Fulfils(code, "5.2", firstYear, 220, 320, 430);
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

    row["core.harmful_use"] = YesNo(!Fulfils(code, "9.1", year, 880, 910, 930));
    row["buffer.harmful_use"] = YesNo(!Fulfils(code, "9.2", year, 600, 660, 740));

    var begun = Fulfils(code, "5.1", year, 300, 355, 420);
    row["degraded_areas_identified"] = YesNo(begun || Fulfils(code, "identified", year, 500, 600, 700));
    row["degraded_areas_ranked"] = YesNo(begun || Fulfils(code, "ranked", year, 200, 300, 400));
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
    var begun = Fulfils(code, "5.1", year, 300, 355, 420);
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
    row["pollution.approach_integrated"] = YesNo(Fulfils(code, "8.1", year, 150, 230, 340));
    row["pollution.baseline_assessed"] = Blankable(code, "baseline", 30, Fulfils(code, "8.1", year, 300, 420, 520));
    row["pollution.targets_set"] = Blankable(code, "targets", 30, Fulfils(code, "8.1", year, 200, 300, 420));
    row["pollution.authorities_coordinated"] = YesNo(Fulfils(code, "8.1", year, 350, 420, 500));
    row["pollution.emerging_risks_watched"] = YesNo(Fulfils(code, "8.1", year, 180, 260, 350));
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
        var risesNow = year > 2025 && rises && !Fulfils(code, "8.2", year, 450, 380, 330);
        load = year == 2025 ? load : risesNow ? load + 1 + load / 25 : load - 1 - load / (12 + Draw(code, $"fall of {name}", 20));
        row[$"pollution.{name}@{year} [t]"] = Tenths(load);
    }
}

void AddSustainableUse(Row row, string code, int year)
{
    row["partner_incentives"] = Level(code, "9.3", year, 100, 130, 160);
    row["incentive_instruments"] = Choices(code, "instruments", 550 + 60 * (year - firstYear), "accreditation", "branding", "charter", "communication");
    row["best_practice_shown"] = YesNo(Fulfils(code, "9.3", year, 250, 320, 400));
    row["digital_monitoring"] = Blankable(code, "digital", 20, Fulfils(code, "16.4", year, 200, 280, 365));
}

void AddPeople(Row row, string code, int year)
{
    AddBody(row, code, "management", year, "20.4", 250, 330, 420);
    AddBody(row, code, "governance", year, "20.4", 250, 330, 420);
    row["youth_activities"] = Blankable(code, "youth", 25, Fulfils(code, "20.3", year, 450, 580, 690));
    row["gender_plan"] = YesNo(Fulfils(code, "21.2", year, 200, 320, 450));
    row["gender_measures"] = Blankable(code, "measures", 20, Fulfils(code, "21.2", year, 400, 560, 740));
    row["governance_gap_measures"] = YesNo(Fulfils(code, "21.3", year, 350, 450, 560));
    row["sex_disaggregated_data"] = YesNo(Fulfils(code, "21.4", year, 180, 240, 300));
    row["gender_progress_assessed"] = YesNo(Fulfils(code, "21.4", year, 100, 160, 220));
}

void AddLearning(Row row, string code, int year)
{
    row["capacity_needs_identified"] = YesNo(Fulfils(code, "24.1", year, 500, 820, 930));
    row["capacity_response"] = Level(code, "24.1", year, 60, 200, 330);
    row["exchange_programmes"] = Text(ExchangeProgrammes(code, year).Count());
}

IEnumerable<Row> ExchangeProgrammes(string code, int year)
{
    if (Fulfils(code, "24.3", year, 250, 360, 480))
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

    var established = Fulfils(code, "committee", year, 860, 880, 910);
    string Of(string answer) => established ? answer : "";
    row["committee.established"] = YesNo(established);
    AddBody(row, code, "committee.seats", year, "20.4 of a committee", 300, 400, 500, established);
    row["committee.youth_activities"] = Of(YesNo(Fulfils(code, "20.3", year, 500, 600, 700)));
    row["committee.gender_plan"] = Of(YesNo(Fulfils(code, "21.2", year, 250, 400, 600)));
    row["committee.gender_measures"] = Of(Blankable(code, "measures", 40, Fulfils(code, "21.2", year, 450, 650, 820)));
    row["committee.governance_gap_measures"] = Of(YesNo(Fulfils(code, "21.3", year, 350, 450, 560)));
    row["committee.sex_disaggregated_data"] = Of(YesNo(Fulfils(code, "21.4", year, 300, 380, 450)));
    row["committee.gender_progress_assessed"] = Of(YesNo(Fulfils(code, "21.4", year, 150, 220, 300)));
    row["committee.capacity_needs_identified"] = Of(YesNo(Fulfils(code, "24.1", year, 550, 850, 950)));
    row["committee.capacity_response"] = Of(Level(code, "24.1", year, 80, 220, 350));
    row["research_institutions"] = Text(ResearchInstitutions(code, year).Count());
    return row;
}

IEnumerable<Row> ResearchInstitutions(string code, int year)
{
    var takesPart = Fulfils(code, "27.1", year, 600, 665, 725);
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
    AddBody(row, code, "steering", year, "20.4", 400, 500, 650);
    row["youth_activities"] = YesNo(Fulfils(code, "20.3", year, 500, 700, 900));
    row["capacity_needs_identified"] = YesNo(Fulfils(code, "24.1", year, 500, 800, 950));
    row["capacity_response"] = Level(code, "24.1", year, 150, 300, 450);
    return row;
}

// The Secretariat's three years are written out, not drawn: README.md says what each is there to show.
static Row Secretariat(int year)
{
    var row = new Row();
    void Add(string column, string in2026, string in2027, string in2028) => row[column] = (year - firstYear) switch { 0 => in2026, 1 => in2027, _ => in2028 };

    AddSeats("council", 34, "12", "13", "14", "0", "1", "1");
    AddSeats("advisory_committee", 12, "4", "5", "6", "0", "0", "1");
    Add("forms_integrated", "partial", "full", "full");
    Add("forms_user_friendly", "no", "yes", "yes");
    Add("forms_open", "yes", "yes", "yes");
    Add("forms_feed_reviews", "yes", "yes", "yes");
    Add("open_access.nomination_files [%]", "62", "88.5", "100");
    Add("open_access.review_forms [%]", "40", "75", "100");
    Add("open_access.other_documents [%]", "90", "97", "100");
    Add("open_access.policy_applied", "no", "yes", "yes");
    Add("assessment_guidance", "none", "under_development", "partial");
    Add("assessment_tools", "none", "none", "under_development");
    Add("assessment_tools_interoperable", "", "no", "yes");
    Add("assessment_tools_user_friendly", "", "", "no");
    Add("assessment_transparent", "no", "no", "yes");
    Add("youth_activities", "yes", "yes", "yes");
    Add("youth_networks_supported", "no", "yes", "yes");
    AddYears("youth_trained", "162", "155", "171");
    AddYears("youth_training_tailored", "yes", "yes", "yes");
    AddYears("youth_training_inclusive", "yes", "no", "yes");
    AddYears("youth_training_with_partners", "yes", "yes", "yes");
    Add("gender_data_proposed", "no", "no", "yes");
    Add("gender_data_covers", "", "governance;activities", "governance;activities;benefits");
    Add("gender_data_asked_in", "", "nomination_forms;periodic_reviews", "nomination_forms;national_reports;periodic_reviews;mid_term_reviews");
    Add("governance_gap_measures", "no", "yes", "yes");
    Add("capacity_exchange", "none", "under_development", "full");
    Add("capacity_exchange_with_offices", "no", "yes", "yes");
    Add("capacity_matches", "0", "0", "");
    Add("priority_research_sites", "none", "under_development", "under_development");
    row["science_programmes"] = Text(ScienceProgrammes(year).Count());
    return row;

    void AddSeats(string body, int members, string women2026, string women2027, string women2028, string youth2026, string youth2027, string youth2028)
    {
        row[$"{body}.members"] = Text(members);
        Add($"{body}.women", women2026, women2027, women2028);
        row[$"{body}.men"] = Text(members - int.Parse(row[$"{body}.women"], CultureInfo.InvariantCulture));
        Add($"{body}.youth", youth2026, youth2027, youth2028);
    }

    void AddYears(string column, params string[] values)
    {
        for (var reported = firstYear; reported <= year; reported++)
        {
            row[$"{column}@{reported}"] = values[reported - firstYear];
        }
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

static Row YouthNetwork(int year) => new()
{
    ["funding_strategy"] = year switch { 2026 => "partial", 2027 => "full", _ => "under_development" },
    ["funding_needed [USD]"] = "2400000",
    ["funding_secured [USD]"] = year switch { 2026 => "400000", 2027 => "900000", _ => "1850000" },
    ["funding_partnerships"] = YesNo(year > 2026),
    ["donations_invited"] = YesNo(year > 2027),
};

// A body's seats: balanced between the sexes, and with young people on it, where the draws of 21.3 and of its own rule say so.
void AddBody(Row row, string code, string body, int year, string youthRule, int in2026, int in2027, int in2028, bool exists = true)
{
    var members = 7 + Draw(code, body, 15);
    var women = Fulfils(code, "21.3", year, 200, 280, 380) ? (members + 1) / 2 : members / 4;
    var youth = Fulfils(code, youthRule, year, in2026, in2027, in2028) ? 1 + Draw(code, $"youth of {body}", 2) : 0;
    row[$"{body}.members"] = exists ? Text(members) : "";
    row[$"{body}.women"] = exists ? Text(women) : "";
    row[$"{body}.men"] = exists ? Text(members - women) : "";
    row[$"{body}.youth"] = exists ? Text(youth) : "";
}

bool Fulfils(string code, string rule, int year, int in2026, int in2027, int in2028) =>
    Draw(code, rule, 1000) < (year <= firstYear ? in2026 : year == firstYear + 1 ? in2027 : in2028);

// full below the year's share, and the lower levels above it in steps.
string Level(string code, string rule, int year, int in2026, int in2027, int in2028)
{
    var full = year == firstYear ? in2026 : year == firstYear + 1 ? in2027 : in2028;
    var draw = Draw(code, rule, 1000);
    return draw < full ? "full" : draw < full + 200 ? "partial" : draw < full + 550 ? "under_development" : "none";
}

// Blank for so many of a thousand members; their answer is lost, not no.
string Blankable(string code, string what, int blank, bool value) => Draw(code, $"{what} not reported", 1000) < blank ? "" : YesNo(value);

string Choices(string code, string what, int share, params string[] choices) =>
    string.Join(';', choices.Where(choice => Draw(code, $"{what} {choice}", 1000) < share)) is { Length: > 0 } chosen ? chosen : "none";

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
