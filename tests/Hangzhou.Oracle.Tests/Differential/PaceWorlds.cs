using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>
/// Worlds in which something moves: members that fulfil one after the other, values that rise or fall from round to round.
/// Among worlds made up freely a pace that can be told is rare.
/// </summary>
internal static class PaceWorlds
{
    private static readonly string[] Methods = [string.Empty, "pace compound", "pace un_progress_chart"];

    private static readonly string[] Timings = ["by 2032", "by 2030-06-30", "during 2025..2033"];

    /// <summary>A plan by its number under a seed.</summary>
    public static string PlanOf(ulong seed, int number)
    {
        var chance = new Chance(seed, (ulong)number);
        string[] populations =
        [
            "every reserve { ok }",
            $"at least {chance.From(3, 19) * 5}% of reserves where big {{ ok }}",
            $"more than {chance.From(1, 8)} of reserves {{ staff at least {chance.From(1, 9)} }}",
            $"the office {{ staff at least {chance.From(10, 40)} }}",
            $"the office {{ form at least {chance.One("partial", "full")} }}",
            $"the office {{ load less than {chance.From(1, 20)} t }}",
            $"overall {{ (count of reserves where ok) at least {chance.From(2, 9)} }}",
            $"overall {{ (sum of staff over reserves) at least {chance.From(20, 60)} }}",
            $"overall {{ office.load at most {chance.From(1, 20)} t; count of reserves at least 1 }}",
            $"at least {chance.From(12, 19) * 5}% of reserves {{ ok }}",
            $"every reserve {{ ok }} the office {{ staff more than {chance.From(5, 30)} }}",
            $"more than {chance.From(6, 18) * 5}% of reserves {{ ok }}",
        ];
        var milestones = populations.Select((population, place) =>
            string.Create(CultureInfo.InvariantCulture, $"milestone 1.{place + 1} {{ cite 1.1\n {chance.Of(Timings)}\n {Methods[(number + place) % Methods.Length]}\n {population} }}"));
        return $$"""
            plan pace 2026..2035 { baseline 2025 }
            goal A { title en "a" }
            entity reserve plural reserves { key code: text  ok: yes_no  big: yes_no  staff: count }
            single entity office { staff: count  form: level  load: mass }
            target 1 { goal A title en "t"
            {{string.Join('\n', milestones)}}
            }
            """;
    }

    /// <summary>Facts by their number under a seed.</summary>
    public static World WorldOf(string plan, ulong seed, int number)
    {
        var chance = new Chance(~seed, (ulong)number);
        var rounds = new List<RoundFacts>();
        var first = chance.From(2023, 2026);
        var last = first + chance.From(1, 5);
        for (var year = first; year <= last; year++) rounds.Add(Round(year, year - first, chance));
        return new World(plan, [.. rounds], new DateOnly(rounds[^1].Date.Year + chance.From(0, 1), 12, 31));
    }

    private static RoundFacts Round(int year, int step, Chance chance)
    {
        var fulfilled = chance.From(0, 3) + (step * chance.From(0, 3));
        var reserves = Enumerable.Range(0, 10).Select(member => Row(chance,
            ("code", new TextCell($"R{member}")), ("ok", new YesNoCell(member < fulfilled)), ("big", new YesNoCell(member % 3 != 0)),
            ("staff", new CountCell(member < fulfilled ? 9 : chance.From(0, 4)))));
        var office = Row(chance,
            ("staff", new CountCell(5 + (step * chance.From(-1, 6)))), ("form", new LevelCell(Math.Min(3, chance.From(0, 1) + (step / 2)))),
            ("load", new QuantityCell(Math.Max(0, 30 - (step * chance.From(-1, 7))))));
        var tables = ImmutableSortedDictionary.Create<string, TableFacts>(StringComparer.Ordinal)
            .Add("reserve", new TableFacts(true, null, [.. reserves]))
            .Add("office", new TableFacts(true, null, [office]));
        return new RoundFacts(new DateOnly(year, 12, 31), tables);
    }

    // Once in a while something was not reported.
    private static RowFacts Row(Chance chance, params (string Path, Cell Cell)[] cells) => new(cells
        .Where(cell => cell.Path == "code" || !chance.Percent(2))
        .ToImmutableSortedDictionary(cell => cell.Path, cell => cell.Cell, StringComparer.Ordinal));
}
