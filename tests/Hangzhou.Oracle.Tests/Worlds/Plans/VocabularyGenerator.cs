using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes up who reports and what: parts, entities, and single entities.</summary>
internal sealed class VocabularyGenerator
{
    private static readonly (int, DraftType)[] ValueTypes =
    [
        (3, DraftType.Truth), (3, DraftType.Number), (3, DraftType.Count), (3, DraftType.Share), (3, new(DraftKind.Area)), (2, new(DraftKind.Mass)),
        (2, new(DraftKind.Money, "USD")), (1, new(DraftKind.Money, "EUR")), (2, new(DraftKind.Date)), (2, new(DraftKind.Year)), (2, new(DraftKind.Level)),
        (2, new(DraftKind.Text)), (2, new(DraftKind.Choice)), (2, new(DraftKind.Choices)),
    ];

    /// <summary>The name of every entity's key.</summary>
    public const string Key = "code";

    private static readonly string[] ChoiceLists = ["planned, under_way, done", "red, none", "east, west, north, south", "only"];

    private readonly Chance _chance;

    public VocabularyGenerator(Chance chance) => _chance = chance;

    /// <summary>Parts first, so that those after may have them.</summary>
    public ImmutableArray<OwnerDraft> Owners()
    {
        var entities = Enumerable.Range(1, _chance.Weighed([(5, 1), (5, 2), (1, 3)])).Select(place => "unit" + place).ToList();
        var singles = Enumerable.Range(1, _chance.Weighed([(4, 0), (5, 1), (1, 2)])).Select(place => "bureau" + place).ToList();
        var owners = new List<OwnerDraft>();
        var inner = _chance.Percent(40) ? Part("core", [], entities) : null;
        if (inner is not null) owners.Add(inner);
        if (_chance.Percent(50)) owners.Add(Part("zone", inner is null ? [] : [inner.Name], entities));
        if (_chance.Percent(60)) owners.Add(Part("item", inner is null ? [] : [inner.Name], entities));
        var parts = owners.Select(part => part.Name).ToList();
        var taken = new HashSet<(string, string)>();
        owners.AddRange(entities.Select(name => Entity(OwnerKind.Entity, name, parts, entities, taken)));
        owners.AddRange(singles.Select(name => Entity(OwnerKind.Single, name, parts, entities, taken)));
        return [.. owners];
    }

    // Parts own no collections, so that each may be an item's.
    private OwnerDraft Part(string name, IReadOnlyList<string> inner, List<string> entities)
    {
        var fields = Values(_chance.From(1, 4)).ToList();
        fields.AddRange(inner.Where(_ => _chance.Percent(50)).Select(part => new PartFieldDraft("p1", part, IsMany: false)));
        if (_chance.Percent(25)) fields.Add(new RelationFieldDraft("r1", _chance.Of(entities), _chance.Percent(50), Inverse: null));
        return new OwnerDraft(OwnerKind.Part, name, [.. fields]);
    }

    private OwnerDraft Entity(OwnerKind kind, string name, List<string> parts, List<string> entities, HashSet<(string, string)> taken)
    {
        var fields = new List<FieldDraft>();
        if (kind == OwnerKind.Entity) fields.Add(new ValueFieldDraft(Key, new DraftType(DraftKind.Text), IsByYear: false, IsKey: true));
        fields.AddRange(Values(_chance.From(1, 6)));
        fields.AddRange(_chance.Some(parts, 50).Select((part, place) => new PartFieldDraft("p" + (place + 1), part, IsMany: false)));
        fields.AddRange(_chance.Some(parts, 40).Select((part, place) => new PartFieldDraft("q" + (place + 1), part, IsMany: true)));
        for (var place = 1; place <= 2; place++)
        {
            if (_chance.Percent(45)) fields.Add(Relation(name, place, _chance.Of(entities), taken));
        }

        return new OwnerDraft(kind, name, [.. fields]);
    }

    // A relation, or its other side, may have the name of a roster, which it then hides.
    private RelationFieldDraft Relation(string owner, int place, string to, HashSet<(string, string)> taken)
    {
        var isMany = _chance.Percent(60);
        var hides = isMany && _chance.Percent(20) && taken.Add((owner, to + "s"));
        var name = hides ? to + "s" : (isMany ? "z" : "r") + place;
        var inverse = _chance.One(owner + "s", "from_" + owner + "_" + place);
        return new RelationFieldDraft(name, to, isMany, _chance.Percent(60) && taken.Add((to, inverse)) ? inverse : null);
    }

    private IEnumerable<FieldDraft> Values(int count)
    {
        var places = new Dictionary<DraftKind, int>();
        for (var made = 0; made < count; made++)
        {
            var type = _chance.Weighed(ValueTypes);
            if (type.Kind is DraftKind.Choice or DraftKind.Choices) type = type with { Detail = _chance.Of(ChoiceLists) };
            var place = places[type.Kind] = places.GetValueOrDefault(type.Kind) + 1;
            var isByYear = type.Kind != DraftKind.Text && _chance.Percent(30);
            yield return new ValueFieldDraft(NameOf(type.Kind, place), type, isByYear);
        }
    }

    // The words of types may name fields, and do in the plan.
    private string NameOf(DraftKind kind, int place)
    {
        var word = kind switch
        {
            DraftKind.YesNo => "sure",
            DraftKind.Choice => "choice",
            DraftKind.Choices => "several",
            DraftKind.Count => "tally",
            _ => kind.ToString().ToLowerInvariant(),
        };
        return place == 1 && _chance.Percent(30) ? word : word + place;
    }
}
