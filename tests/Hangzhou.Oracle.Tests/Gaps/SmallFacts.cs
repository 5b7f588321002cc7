using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Gaps;

/// <summary>Facts for the small plans: few members, most values reported, only the fields that the plan names.</summary>
internal sealed class SmallFacts
{
    /// <summary>What each field can hold, so small that it is all there is.</summary>
    private static readonly ImmutableSortedDictionary<string, Cell[]> Domains = new Dictionary<string, Cell[]>(StringComparer.Ordinal)
    {
        ["a"] = [new YesNoCell(true), new YesNoCell(false)],
        ["b"] = [new YesNoCell(true), new YesNoCell(false)],
        ["c"] = [new LevelCell(0), new LevelCell(1), new LevelCell(2), new LevelCell(3)],
        ["d"] = [new ChoiceCell(0), new ChoiceCell(1), new ChoiceCell(2)],
        ["e"] = [new ChoicesCell([]), new ChoicesCell([0]), new ChoicesCell([1]), new ChoicesCell([0, 1])],
        ["n"] = [new CountCell(0), new CountCell(1), new CountCell(2), new CountCell(3), new CountCell(6)],
        ["m"] = [new CountCell(0), new CountCell(1), new CountCell(2), new CountCell(3), new CountCell(4), new CountCell(6)],
        ["jobs"] = [Jobs(), Jobs(0), Jobs(1), Jobs(0, 0), Jobs(1, 1)],
        ["f"] = [new YesNoCell(true), new YesNoCell(false)],
        ["g"] = [new LevelCell(0), new LevelCell(1), new LevelCell(2), new LevelCell(3)],
        ["h"] = [new CountCell(0), new CountCell(1), new CountCell(2), new CountCell(3)],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private const string Asked = "with evidence for ";

    private readonly Chance _chance;
    private readonly string[] _reserve;
    private readonly string[] _office;
    private readonly int _missing;
    private readonly HashSet<string> _evidence;

    public SmallFacts(string plan, Chance chance)
    {
        _chance = chance;
        var rule = plan[plan.IndexOf("milestone", StringComparison.Ordinal)..];
        var words = rule.Split([' ', '(', ')', '{', '}', ';', '.', '\n', '%']).ToHashSet(StringComparer.Ordinal);
        _reserve = [.. Domains.Keys.Where(field => field is not ("f" or "g" or "h") && words.Contains(field))];
        _office = [.. Domains.Keys.Where(field => field is "f" or "g" or "h" && words.Contains(field))];
        _missing = chance.One(20, 35, 60);
        _evidence = rule.Split('\n').Where(line => line.Contains(Asked, StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf(Asked, StringComparison.Ordinal) + Asked.Length)..].Split([',', ' ', '}'])).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>One round or two, the last of which is judged.</summary>
    public World World(string plan)
    {
        var rounds = _chance.Percent(30) ? new[] { 2026, 2027 } : [2027];
        return new World(plan, [.. rounds.Select(year => new RoundFacts(new DateOnly(year, 12, 31), Tables()))], new DateOnly(2028, 1, 5));
    }

    /// <summary>What a field can be answered by: of m also more than any other that it is compared with.</summary>
    public static Cell[] DomainOf(string field) => field == "m" ? [.. Domains[field], new CountCell(13)] : Domains[field];

    /// <summary>Whether the plan asks evidence for a field.</summary>
    public bool AsksEvidence(string field) => _evidence.Contains(field);

    /// <summary>The fields that the plan names, of a table.</summary>
    public string[] FieldsOf(string entity) => entity == "office" ? _office : _reserve;

    private ImmutableSortedDictionary<string, TableFacts> Tables()
    {
        var members = Enumerable.Range(1, _chance.From(1, 4)).Select(number => Row("R" + number.ToString(CultureInfo.InvariantCulture), _reserve)).ToImmutableArray();
        var unlisted = _chance.Weighed<long?>([(7, 0), (2, 1), (1, 2), (1, null)]);
        return ImmutableSortedDictionary.Create<string, TableFacts>(StringComparer.Ordinal)
            .Add("reserve", new TableFacts(unlisted == 0, unlisted is > 0 ? members.Length + unlisted : null, members))
            .Add("office", new TableFacts(true, null, [Row(null, _office)]));
    }

    private RowFacts Row(string? key, string[] fields)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, Cell>(StringComparer.Ordinal);
        if (key is not null) cells.Add("code", new TextCell(key));
        foreach (var field in fields)
        {
            if (!_chance.Percent(_missing)) cells.Add(field, _chance.Of(Domains[field]));
            else if (field == "jobs" && _chance.Percent(40)) cells.Add(field, new ItemsCell(((ItemsCell)Jobs(_chance.From(0, 1))).Items, null));
        }

        return new RowFacts(cells.ToImmutable()) { Evidence = [.. fields.Where(AsksEvidence).Where(_ => _chance.Percent(60))] };
    }

    private static ItemsCell Jobs(params int[] states) => new(
        [.. states.Select(state => new RowFacts(ImmutableSortedDictionary.Create<string, Cell>(StringComparer.Ordinal).Add("s", new ChoiceCell(state))))], states.Length);
}
