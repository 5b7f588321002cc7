using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes up what is reported for a plan: rounds, rosters and rows, and the day of the question.</summary>
internal sealed class FactsGenerator
{
    private readonly LoweredPlan _plan;
    private readonly Chance _chance;
    private readonly Calendar _calendar;
    private readonly RowGenerator _rows;
    private readonly int _absent;
    private readonly Dictionary<(string Entity, string Key), RowFacts> _before = [];

    public FactsGenerator(LoweredPlan plan, Chance chance)
    {
        _plan = plan;
        _chance = chance;
        _calendar = new Calendar(plan, chance);
        _rows = new RowGenerator(plan, new Figures(plan, _calendar.Days, chance), _calendar.Years, chance);
        _absent = chance.Weighed([(6, 3), (2, 30), (1, 0)]);
    }

    /// <summary>The rounds in order of their dates, and the day of the question.</summary>
    public (ImmutableArray<RoundFacts> Rounds, DateOnly AsOf) Facts()
    {
        var dates = _calendar.RoundDates();
        var rounds = dates.Select(date => new RoundFacts(date, Tables())).ToImmutableArray();
        return (rounds, _calendar.AsOf(dates));
    }

    private ImmutableSortedDictionary<string, TableFacts> Tables()
    {
        var tables = ImmutableSortedDictionary.CreateBuilder<string, TableFacts>(StringComparer.Ordinal);
        foreach (var entity in _plan.Vocabulary.Entities.Where(_ => !_chance.Percent(_absent)))
        {
            tables.Add(entity.Name, entity.IsSingle ? Single(entity) : Roster(entity));
        }

        return tables.ToImmutable();
    }

    // No row is a single entity of which nothing is reported.
    private TableFacts Single(LoweredEntity entity) => new(
        IsComplete: true, KnownTotal: null, _chance.Percent(5) ? [] : [Remember(entity, string.Empty)]);

    private TableFacts Roster(LoweredEntity entity)
    {
        var keys = _rows.KeysOf(entity.Ordinal);
        var share = _chance.Weighed([(1, 0), (2, 30), (4, 70), (3, 100)]);
        var rows = _chance.Some(keys, share).Select(key => Remember(entity, key)).ToImmutableArray();
        return _chance.From(1, 10) switch
        {
            <= 6 => new TableFacts(IsComplete: true, _chance.Percent(10) ? rows.Length : null, rows),
            7 => new TableFacts(IsComplete: false, KnownTotal: null, rows),
            _ => new TableFacts(IsComplete: false, rows.Length + _chance.Weighed<long>([(2, 0), (4, 1), (2, 2), (1, 7), (1, 1_000_000_000_000)]), rows),
        };
    }

    // What is reported of a member changes only in part from round to round.
    private RowFacts Remember(LoweredEntity entity, string key)
    {
        var row = _rows.Row(entity, key, _before.GetValueOrDefault((entity.Name, key)));
        _before[(entity.Name, key)] = row;
        return row;
    }
}
