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

        var json = new JsonCursor(file.Bytes, start);
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

    private void ReadRound(ref JsonCursor json)
    {
        if (!ExpectObject(ref json, "round.json", "an object: { \"date\": …, \"kind\": … }")) return;
        var place = Place(json);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextProperty(ref json, Properties, seen) is { } name)
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

    private void ReadDate(ref JsonCursor json)
    {
        _datePlace = Place(json);
        if (json.IsText && TimeCells.TryReadDate(json.Text, out var date)) _date = date;
        else ReportWrong(ref json, "date", "a date in quotation marks, such as \"2025-12-31\"");
    }

    private void ReadKind(ref JsonCursor json)
    {
        _kind = json.IsText ? json.Text switch
        {
            "reported" => RoundKind.Reported,
            "illustrative" => RoundKind.Illustrative,
            _ => null,
        } : null;
        if (_kind is null) ReportWrong(ref json, "kind", "\"reported\" or \"illustrative\" (invented values)");
    }

    private void ReadTitle(ref JsonCursor json)
    {
        if (!ExpectObject(ref json, "title", "an object: { \"en\": \"…\", \"zh\": \"…\" }")) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextProperty(ref json, Languages, seen) is { } language)
        {
            if (!json.IsText) ReportWrong(ref json, language, "a text in quotation marks");
            else if (language == "en") _title = _title with { English = json.Text };
            else if (language == "zh") _title = _title with { Chinese = json.Text };
        }
    }

    private void ReadSources(ref JsonCursor json)
    {
        if (!json.IsArray)
        {
            ReportWrong(ref json, "sources", "a list of texts: [\"…\", \"…\"]");
            return;
        }

        var sources = ImmutableArray.CreateBuilder<string>();
        while (json.NextItem())
        {
            if (json.IsText) sources.Add(json.Text);
            else ReportWrong(ref json, "a source", "a text in quotation marks");
        }

        _sources = sources.ToImmutable();
    }

    private void ReadRosters(ref JsonCursor json)
    {
        if (!ExpectObject(ref json, "rosters", "an object: { \"reserve\": { \"complete\": false, \"knownTotal\": 785 } }")) return;
        var names = _plan.Entities.Where(entity => !entity.IsSingle).Select(entity => entity.Name).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextProperty())
        {
            var name = json.Text;
            var place = Place(json);
            var isKnown = IsRoster(name, names, place, seen);
            json.Read();
            if (isKnown) ReadRoster(ref json, name, place);
            else json.Skip();
        }
    }

    private bool IsRoster(string name, string[] names, in FactPlace place, HashSet<string> seen)
    {
        if (!seen.Add(name)) _problems.ReportPropertyTwice(place, name);
        else if (names.Contains(name)) return true;
        else if (_plan.Entities.Any(entity => entity.IsSingle && entity.Name == name)) _problems.ReportRosterOfSingle(place, name);
        else _problems.ReportUnknownRoster(place, name, names);
        return false;
    }

    private void ReadRoster(ref JsonCursor json, string name, FactPlace place)
    {
        if (!ExpectObject(ref json, name, "an object: { \"complete\": false, \"knownTotal\": 785, \"source\": \"…\" }")) return;
        bool? complete = null;
        long? total = null;
        string? source = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (NextProperty(ref json, RosterProperties, seen) is { } property)
        {
            switch (property)
            {
                case "complete" when json.Boolean is { } value: complete = value; break;
                case "complete": ReportWrong(ref json, property, "true or false"); break;
                case "knownTotal" when json.WholeNumber is { } value and >= 0: total = value; break;
                case "knownTotal": ReportWrong(ref json, property, "a whole number"); break;
                case "source" when json.IsText: source = json.Text; break;
                case "source": ReportWrong(ref json, property, "a text in quotation marks"); break;
                default: json.Skip(); break;
            }
        }

        if (!seen.Contains("complete")) _problems.ReportMissingProperty(place, "complete", "\"complete\": false");
        if (complete is not { } isComplete) return;
        var entity = _plan.Entities.IndexOf(_plan.Entities.First(entity => entity.Name == name));
        _rosters.Add(new RosterStatement(entity, new RosterCompleteness(isComplete, total, source), place));
    }

    /// <summary>Goes to the value of the next property that is known; null at the object's end. Others are reported and skipped.</summary>
    private string? NextProperty(ref JsonCursor json, string[] known, HashSet<string> seen)
    {
        while (json.NextProperty())
        {
            var name = json.Text;
            var place = Place(json);
            json.Read();
            if (!known.Contains(name))
            {
                _problems.ReportUnknownProperty(place, name, known);
            }
            else if (!seen.Add(name))
            {
                _problems.ReportPropertyTwice(place, name);
            }
            else
            {
                return name;
            }

            json.Skip();
        }

        return null;
    }

    private bool ExpectObject(ref JsonCursor json, string name, string expected)
    {
        if (json.IsObject) return true;
        ReportWrong(ref json, name, expected);
        return false;
    }

    private void ReportWrong(ref JsonCursor json, string name, string expected)
    {
        _problems.ReportWrongProperty(Place(json), name, json.Describe(), expected);
        json.Skip();
    }

    private FactPlace Place(in JsonCursor json) => _places.At(json.Position);
}
