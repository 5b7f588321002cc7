using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes up the rows of rosters and of owned collections.</summary>
internal sealed class RowGenerator
{
    private static readonly string[] AllKeys = ["A", "B", "C", "D", "E", "F", "G", "H"];
    private readonly Chance _chance;
    private readonly Figures _figures;
    private readonly ImmutableArray<int> _years;
    private readonly ImmutableArray<ImmutableArray<string>> _keys;
    private readonly int _missing;
    private readonly int _kept;
    private readonly int _evidenced;

    public RowGenerator(LoweredPlan plan, Figures figures, ImmutableArray<int> years, Chance chance)
    {
        _chance = chance;
        _figures = figures;
        _years = years;
        _missing = chance.One(0, 5, 10, 25, 50, 80);
        _kept = chance.One(0, 50, 80, 95);
        _evidenced = chance.One(0, 50, 80, 95, 100);
        _keys = [.. plan.Vocabulary.Entities.Select(_ => AllKeys.Take(chance.Weighed([(2, 1), (3, 2), (4, 3), (3, 4), (1, 8)])).ToImmutableArray())];
    }

    /// <summary>The keys that an entity's members may have.</summary>
    public ImmutableArray<string> KeysOf(int entity) => _keys[entity];

    /// <summary>A member's row.</summary>
    /// <param name="before">What was reported of the member last; null where nothing was.</param>
    public RowFacts Row(LoweredEntity entity, string key, RowFacts? before)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, Cell>(StringComparer.Ordinal);
        foreach (var field in entity.Fields)
        {
            if (field.Ordinal == entity.KeyField) cells.Add(field.Path, new TextCell(key));
            else Add(cells, field, before);
        }

        return new RowFacts(cells.ToImmutable()) { Evidence = Evidence(entity) };
    }

    // There may be evidence for what is not reported, and for what no rule asks any.
    private ImmutableSortedSet<string> Evidence(LoweredEntity entity) =>
    [
        .. entity.Fields.Where(field => field.Ordinal != entity.KeyField && (field.AsksEvidence || _chance.Percent(5)))
            .SelectMany(NamesOf).Where(_ => _chance.Percent(_evidenced)),
    ];

    private IEnumerable<string> NamesOf(LoweredField field) => field switch
    {
        { Type: InverseFieldType } => [],
        { IsByYear: true } => _years.Select(year => field.Path + "@" + year.ToString(CultureInfo.InvariantCulture)),
        _ => [field.Path],
    };

    private void Add(ImmutableSortedDictionary<string, Cell>.Builder cells, LoweredField field, RowFacts? before)
    {
        if (field.Type is InverseFieldType) return;
        if (!field.IsByYear)
        {
            AddCell(cells, field.Path, field.Type, before);
            return;
        }

        foreach (var year in _years) AddCell(cells, field.Path + "@" + year.ToString(CultureInfo.InvariantCulture), field.Type, before);
    }

    private void AddCell(ImmutableSortedDictionary<string, Cell>.Builder cells, string name, FieldType type, RowFacts? before)
    {
        if (before is not null && _chance.Percent(_kept))
        {
            if (before.Cells.TryGetValue(name, out var kept)) cells.Add(name, kept);
            return;
        }

        if (!_chance.Percent(_missing)) cells.Add(name, CellOf(type));
    }

    private Cell CellOf(FieldType type) => type switch
    {
        SimpleFieldType simple => SimpleCell(simple.Type),
        QuantityFieldType { Dimension: Dimension.Count } => new CountCell(_figures.Count()),
        QuantityFieldType quantity => new QuantityCell(_figures.Quantity(quantity.Dimension)),
        ChoiceFieldType { IsMany: false } choice => new ChoiceCell(_chance.From(0, choice.Choices.Count - 1)),
        ChoiceFieldType choice => new ChoicesCell([.. _chance.Some(Enumerable.Range(0, choice.Choices.Count), _chance.One(0, 40, 100))]),
        RelationFieldType relation => new KeysCell(Keys(relation)),
        OwnedFieldType owned => Items(owned),
        _ => throw new InvalidOperationException($"No cell holds {type}."),
    };

    private Cell SimpleCell(SimpleType type) => type switch
    {
        SimpleType.Text => new TextCell(_chance.Of(TextWords.All)),
        SimpleType.YesNo => new YesNoCell(_chance.Percent(50)),
        SimpleType.Date => new DateCell(_figures.Date()),
        SimpleType.Year => new YearCell(_figures.Year()),
        SimpleType.Level => new LevelCell(_chance.From(0, 3)),
        _ => throw new InvalidOperationException($"No cell holds {type}."),
    };

    // Keys may be of members not on this round's roster, and of nobody at all.
    private ImmutableArray<string> Keys(RelationFieldType relation)
    {
        var known = _keys[relation.Entity].Append("nobody");
        if (relation.IsMany) return [.. _chance.Some(known, _chance.One(0, 30, 60, 100))];
        return _chance.Percent(10) ? [] : [_chance.Of(known.ToList())];
    }

    private ItemsCell Items(OwnedFieldType owned)
    {
        var count = _chance.Weighed([(3, 0), (3, 1), (3, 2), (2, 3)]);
        var items = Enumerable.Range(0, count).Select(_ => Item(owned)).ToImmutableArray();
        return new ItemsCell(items, _chance.From(1, 10) switch
        {
            <= 6 => items.Length,
            <= 8 => null,
            _ => items.Length + _chance.From(1, 3),
        });
    }

    private RowFacts Item(OwnedFieldType owned)
    {
        var cells = ImmutableSortedDictionary.CreateBuilder<string, Cell>(StringComparer.Ordinal);
        foreach (var field in owned.Fields) Add(cells, field, before: null);
        return new RowFacts(cells.ToImmutable());
    }
}
