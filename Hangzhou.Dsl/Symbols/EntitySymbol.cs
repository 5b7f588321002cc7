using System.Collections.Generic;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Symbols;

/// <summary>Who reports: a roster of members, or a single one.</summary>
public sealed class EntitySymbol : FieldOwner
{
    private readonly Dictionary<string, DefineSymbol> _defines = new(System.StringComparer.Ordinal);

    internal EntitySymbol(int ordinal, string name, string plural, bool isSingle, TitleSymbol title, Location location, Location pluralLocation)
    {
        Ordinal = ordinal;
        Name = name;
        Plural = plural;
        IsSingle = isSingle;
        Title = title;
        Location = location;
        PluralLocation = pluralLocation;
    }

    /// <summary>Its place among all entities.</summary>
    public int Ordinal { get; }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>The roster's name; a single entity's is its own.</summary>
    public string Plural { get; }

    /// <summary>Whether it has exactly one member.</summary>
    public bool IsSingle { get; }

    /// <summary>Its title.</summary>
    public TitleSymbol Title { get; }

    /// <summary>Where its name is declared.</summary>
    public Location Location { get; }

    /// <summary>Where its plural is declared.</summary>
    public Location PluralLocation { get; }

    /// <summary>The defines on it, by name.</summary>
    public IReadOnlyDictionary<string, DefineSymbol> Defines => _defines;

    internal bool TryAddDefine(DefineSymbol define)
    {
        if (_defines.ContainsKey(define.Name)) return false;
        _defines.Add(define.Name, define);
        return true;
    }
}

/// <summary>A named group of fields: a part of an entity, or the shape of the items that one owns.</summary>
public sealed class PartSymbol : FieldOwner
{
    internal PartSymbol(string name, TitleSymbol title, Location location)
    {
        Name = name;
        Title = title;
        Location = location;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Its title.</summary>
    public TitleSymbol Title { get; }

    /// <summary>Where its name is declared.</summary>
    public Location Location { get; }
}

/// <summary>A name for an expression over an entity's members.</summary>
public sealed record DefineSymbol(EntitySymbol Entity, string Name, Location Location)
{
    /// <summary>The define as rules name it from outside.</summary>
    public string FullName => Entity.Name + "." + Name;
}

/// <summary>A named reading of a vague word.</summary>
/// <param name="Type">Poisoned when its declaration is wrong.</param>
public sealed record AssumptionSymbol(int Ordinal, string Name, TypeSymbol Type, Location Location);
