using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Who can be bound and what can be reported. Entities and fields are named by their ordinals everywhere else.</summary>
public sealed record LoweredVocabulary(EquatableArray<LoweredEntity> Entities);

/// <summary>An entity with all its fields, parts flattened.</summary>
/// <param name="Plural">The roster's name; for a single entity its own name.</param>
/// <param name="KeyField">The key's ordinal; -1 for a single entity.</param>
public sealed record LoweredEntity(
    int Ordinal, string Name, string Plural, bool IsSingle, LoweredTitle Title, int KeyField, EquatableArray<LoweredField> Fields);

/// <summary>What can be reported of a member, or of an item it owns.</summary>
/// <param name="Ordinal">Its place among the owner's fields.</param>
/// <param name="Path">As rules and CSV headers name it: <c>core.degraded_area</c>.</param>
/// <param name="Chinese">The path in Chinese where every segment has a Chinese name.</param>
/// <param name="IsByYear">One value a year.</param>
/// <param name="Parts">The ordinals of the fields that should add up to it; empty where none are declared.</param>
/// <param name="AsksEvidence">Whether some milestone asks evidence for it.</param>
public sealed record LoweredField(
    int Ordinal, string Path, string? Chinese, LoweredTitle Title, FieldType Type, bool IsByYear, EquatableArray<int> Parts,
    bool AsksEvidence = false);

/// <summary>The type of a field or an assumption.</summary>
public abstract record FieldType;

/// <summary>A type that carries nothing further.</summary>
public sealed record SimpleFieldType(SimpleType Type) : FieldType;

/// <summary>A number with its kind.</summary>
/// <param name="Currency">ISO 4217, for money only.</param>
public sealed record QuantityFieldType(Dimension Dimension, string? Currency) : FieldType;

/// <summary>One of, or several of, a list of choices.</summary>
public sealed record ChoiceFieldType(EquatableArray<LoweredChoice> Choices, bool IsMany) : FieldType;

/// <summary>A choice, with its Chinese name where given.</summary>
public sealed record LoweredChoice(string Name, string? Chinese);

/// <summary>Keys of members of another (or the same) roster; reported on this side.</summary>
/// <param name="IsMany">Whether several may be named.</param>
public sealed record RelationFieldType(int Entity, bool IsMany) : FieldType;

/// <summary>The other side of a relation: those whose field names this member. Never reported here.</summary>
/// <param name="Entity">Whose roster is searched.</param>
/// <param name="Field">The relation's ordinal there.</param>
public sealed record InverseFieldType(int Entity, int Field) : FieldType;

/// <summary>Items that the member owns, parts flattened; items have no key.</summary>
/// <param name="Part">The part's name.</param>
public sealed record OwnedFieldType(string Part, EquatableArray<LoweredField> Fields) : FieldType;
