using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>An entity that reports: a roster of members, or a single one.</summary>
/// <param name="Plural">The roster's name and its CSV file's.</param>
/// <param name="KeyField">The key field's ordinal; -1 for a single entity.</param>
/// <param name="Fields">Parts flattened, in the order declared; a field's ordinal is its index here.</param>
public sealed record EntitySchema(
    string Name, string Plural, bool IsSingle, LocalizedText Title, int KeyField, ImmutableArray<FieldSchema> Fields);

/// <summary>What can be reported of a member, or of an item it owns.</summary>
/// <param name="Name">As rules and CSV headers have it: <c>core.degraded_area</c>.</param>
/// <param name="IsByYear">One value for each calendar year.</param>
/// <param name="Units">The units a value may be given in, the base unit first; empty for a field without units.</param>
/// <param name="Choices">The choices of a one-of or many-one-of, or the four levels, in order; empty otherwise.</param>
/// <param name="RelatedEntity">The related entity's ordinal, for relations and inverse relations; null otherwise.</param>
/// <param name="InverseField">For an inverse relation the relation's field ordinal in that entity; null otherwise.</param>
/// <param name="ItemFields">An owned collection's item fields; empty otherwise.</param>
public sealed record FieldSchema(
    string Name, string? Chinese, LocalizedText Title, FieldKind Kind, bool IsByYear, ImmutableArray<UnitSchema> Units,
    ImmutableArray<ChoiceSchema> Choices, int? RelatedEntity, int? InverseField, ImmutableArray<FieldSchema> ItemFields)
{
    /// <summary>The ordinals of the fields, of the same entity or collection, that should add up to it; empty where none are declared.</summary>
    public ImmutableArray<int> Parts { get; init; } = [];

    /// <summary>Whether members can be grouped by what they say in it.</summary>
    public bool CanGroup => !IsByYear && Kind.MakesGroups();
}

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A whole number, never negative.</summary>
    Count,

    /// <summary>A plain number.</summary>
    Number,

    /// <summary>A share, base unit the fraction 1 (100%), never negative.</summary>
    Share,

    /// <summary>A difference of shares, base unit the fraction 1.</summary>
    Points,

    /// <summary>An area in ha, never negative.</summary>
    Area,

    /// <summary>A mass in t, never negative.</summary>
    Mass,

    /// <summary>Money in its field's currency.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A calendar year, 1 to 9999.</summary>
    Year,

    /// <summary>none, under_development, partial, full: 0 to 3.</summary>
    Level,

    /// <summary>One of the choices, by ordinal.</summary>
    Choice,

    /// <summary>Several of the choices, by ordinal.</summary>
    Choices,

    /// <summary>The key of one member of another roster.</summary>
    Relation,

    /// <summary>Keys of members of another roster.</summary>
    Relations,

    /// <summary>The other side of a relation; derived, never reported.</summary>
    Inverse,

    /// <summary>Items that the member owns.</summary>
    Owned,
}

/// <summary>A unit and its exact size in base units, as a fraction.</summary>
public sealed record UnitSchema(string Symbol, long Numerator, long Denominator);

/// <summary>A choice by its name and, where given, its Chinese name.</summary>
public sealed record ChoiceSchema(string Name, string? Chinese);
