using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Files;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// Reads round.json: <c>{date, title: {en, zh}, kind, sources: […], rosters: {reserve: {complete, knownTotal, source}}}</c>.
/// Every problem is reported with its line and column.
/// </summary>
internal sealed class RoundFileReader
{
    private static readonly string[] Properties = ["date", "title", "kind", "sources", "rosters"];
    private static readonly string[] Languages = ["en", "zh"];
    private static readonly string[] RosterProperties = ["complete", "knownTotal", "source"];

    private readonly PlanSchema _plan;
    private readonly JsonPlaces _places;
    private readonly FactProblems _problems;
    private readonly ImmutableArray<RosterStatement>.Builder _rosters = ImmutableArray.CreateBuilder<RosterStatement>();
    private FactPlace _datePlace;
    private DateOnly? _date;
    private RoundKind? _kind;
    private LocalizedText _title = new(null, null);
    private ImmutableArray<string> _sources = [];

    private RoundFileReader(PlanSchema plan, FactFile file, FactProblems problems)
    {
        _plan = plan;
        _problems = problems;
        _places = new JsonPlaces(file.Path, file.Bytes);
        _datePlace = new FactPlace(file.Path);
    }

    /// <summary>Reads the file; null when it is not JSON.</summary>
    public static RoundFile? Read(PlanSchema plan, FactFile file, FactProblems problems)
    {
        if (file.Text is null) return null;
        var reader = new RoundFileReader(plan, file, problems);
        var start = Utf8Text.StartOf(file.Bytes);
        if (JsonFaults.Find(file.Bytes, start) is { } fault)
        {
            problems.ReportNotJson(reader._places.At(fault.Position), fault.What);
            return null;
        }

        var json = new CheckedJson(new JsonCursor(file.Bytes, start), reader._places, problems);
        reader.ReadRound(ref json);
        return reader.Result(new FactPlace(file.Path));
    }

    private RoundFile Result(FactPlace file)
    {
        if (_date is { } date && _kind is { } kind)
        {
            return new RoundFile(new RoundInfo(date, kind, _title, _sources), _datePlace, _rosters.ToImmutable());
        }

        return new RoundFile(null, file, _rosters.ToImmutable());
    }

    private void ReadRound(ref CheckedJson json)
    {
        if (!json.ExpectObject("round.json", "an object: { \"date\": …, \"kind\": … }")) return;
        var place = json.Place;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextProperty(Properties, seen) is { } name)
        {
            switch (name)
            {
                case "date": ReadDate(ref json); break;
                case "kind": ReadKind(ref json); break;
                case "title": ReadTitle(ref json); break;
                case "sources": ReadSources(ref json); break;
                case "rosters": ReadRosters(ref json); break;
                default: json.Skip(); break;
            }
        }

        if (!seen.Contains("date")) _problems.ReportMissingProperty(place, "date", "\"date\": \"2025-12-31\"");
        if (!seen.Contains("kind")) _problems.ReportMissingProperty(place, "kind", "\"kind\": \"reported\"");
    }

    private void ReadDate(ref CheckedJson json)
    {
        _datePlace = json.Place;
        if (json.Text is { } text && TimeCells.TryReadDate(text, out var date)) _date = date;
        else json.ReportWrong("date", "a date in quotation marks, such as \"2025-12-31\"");
    }

    private void ReadKind(ref CheckedJson json)
    {
        _kind = json.Text switch
        {
            "reported" => RoundKind.Reported,
            "illustrative" => RoundKind.Illustrative,
            _ => null,
        };
        if (_kind is null) json.ReportWrong("kind", "\"reported\" or \"illustrative\" (invented values)");
    }

    private void ReadTitle(ref CheckedJson json)
    {
        if (!json.ExpectObject("title", "an object: { \"en\": \"…\", \"zh\": \"…\" }")) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextProperty(Languages, seen) is { } language)
        {
            if (json.Text is not { } text) json.ReportWrong(language, "a text in quotation marks");
            else if (language == "en") _title = _title with { English = text };
            else if (language == "zh") _title = _title with { Chinese = text };
        }
    }

    private void ReadSources(ref CheckedJson json)
    {
        if (!json.ExpectList("sources", "a list of texts: [\"…\", \"…\"]")) return;
        var sources = ImmutableArray.CreateBuilder<string>();
        while (json.NextItem())
        {
            if (json.Text is { } source) sources.Add(source);
            else json.ReportWrong("a source", "a text in quotation marks");
        }

        _sources = sources.ToImmutable();
    }

    private void ReadRosters(ref CheckedJson json)
    {
        if (!json.ExpectObject("rosters", "an object: { \"reserve\": { \"complete\": false, \"knownTotal\": 785 } }")) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextProperty(out var name, out var place))
        {
            var entity = EntityOf(name);
            if (IsRoster(name, entity, place, seen)) ReadRoster(ref json, name, entity, place);
            else json.Skip();
        }
    }

    private bool IsRoster(string name, int entity, in FactPlace place, HashSet<string> seen)
    {
        if (!seen.Add(name)) _problems.ReportPropertyTwice(place, name);
        else if (entity < 0) _problems.ReportUnknownRoster(place, name, RosterNames());
        else if (_plan.Entities[entity].IsSingle) _problems.ReportRosterOfSingle(place, name);
        else return true;
        return false;
    }

    // The entity's ordinal; -1 when there is none of the name.
    private int EntityOf(string name)
    {
        for (var i = 0; i < _plan.Entities.Length; i++)
        {
            if (_plan.Entities[i].Name == name) return i;
        }

        return -1;
    }

    private string[] RosterNames() => _plan.Entities.Where(entity => !entity.IsSingle).Select(entity => entity.Name).ToArray();

    private void ReadRoster(ref CheckedJson json, string name, int entity, FactPlace place)
    {
        if (!json.ExpectObject(name, "an object: { \"complete\": false, \"knownTotal\": 785, \"source\": \"…\" }")) return;
        bool? complete = null;
        long? total = null;
        string? source = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextProperty(RosterProperties, seen) is { } property)
        {
            switch (property)
            {
                case "complete" when json.Boolean is { } value: complete = value; break;
                case "complete": json.ReportWrong(property, "true or false"); break;
                case "knownTotal" when json.WholeNumber is { } value and >= 0: total = value; break;
                case "knownTotal": json.ReportWrong(property, "a whole number"); break;
                case "source" when json.Text is { } text: source = text; break;
                case "source": json.ReportWrong(property, "a text in quotation marks"); break;
                default: json.Skip(); break;
            }
        }

        if (!seen.Contains("complete")) _problems.ReportMissingProperty(place, "complete", "\"complete\": false");
        if (complete is not { } isComplete) return;
        _rosters.Add(new RosterStatement(entity, new RosterCompleteness(isComplete, total, source), place));
    }
}
