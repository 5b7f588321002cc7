using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Dsl.Symbols;

/// <summary>Every name that is known over all files.</summary>
public sealed class PlanSymbols
{
    private readonly List<EntitySymbol> _entities = new();
    private readonly List<AssumptionSymbol> _assumptions = new();
    private readonly Dictionary<string, EntitySymbol> _entityByName = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, EntitySymbol> _entityByPlural = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, PartSymbol> _partByName = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, AssumptionSymbol> _assumptionByName = new(System.StringComparer.Ordinal);

    /// <summary>The entities in order of file and place.</summary>
    public IReadOnlyList<EntitySymbol> Entities => _entities;

    /// <summary>The parts by name.</summary>
    public IReadOnlyDictionary<string, PartSymbol> Parts => _partByName;

    /// <summary>The assumptions in order of file and place.</summary>
    public IReadOnlyList<AssumptionSymbol> Assumptions => _assumptions;

    /// <summary>The year that changes are measured from; null where the plan names none.</summary>
    public int? BaselineYear { get; internal set; }

    /// <summary>An entity by its name; null when there is none.</summary>
    public EntitySymbol? FindEntity(string name) => _entityByName.TryGetValue(name, out var entity) ? entity : null;

    /// <summary>The entity of a roster's name; null when there is none.</summary>
    public EntitySymbol? FindRoster(string plural) => _entityByPlural.TryGetValue(plural, out var entity) ? entity : null;

    /// <summary>A part by its name; null when there is none.</summary>
    public PartSymbol? FindPart(string name) => _partByName.TryGetValue(name, out var part) ? part : null;

    /// <summary>An assumption by its name; null when there is none.</summary>
    public AssumptionSymbol? FindAssumption(string name) => _assumptionByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>The names that stand for something wherever an expression may stand.</summary>
    public IEnumerable<string> GlobalNames
    {
        get
        {
            foreach (var entity in _entities) yield return entity.Plural;
            foreach (var assumption in _assumptions) yield return assumption.Name;
        }
    }

    /// <summary>Every field as declared, with its owner.</summary>
    public IEnumerable<(FieldOwner Owner, FieldSymbol Field)> DeclaredFields
    {
        get
        {
            foreach (var owner in _entities.Concat<FieldOwner>(_partByName.Values))
            {
                foreach (var declared in owner.Fields) yield return (owner, declared);
            }
        }
    }

    internal void Add(EntitySymbol entity)
    {
        _entities.Add(entity);
        _entityByName[entity.Name] = entity;
        if (!entity.IsSingle) _entityByPlural[entity.Plural] = entity;
    }

    internal void Add(PartSymbol part) => _partByName[part.Name] = part;

    internal void Add(AssumptionSymbol assumption)
    {
        _assumptions.Add(assumption);
        _assumptionByName[assumption.Name] = assumption;
    }
}
