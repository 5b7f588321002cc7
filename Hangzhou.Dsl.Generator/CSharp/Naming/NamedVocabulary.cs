using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Naming;

/// <summary>The names of the plan's own types.</summary>
/// <param name="Namespace">The namespace of everything generated.</param>
/// <param name="Prefix">The plan's name: <c>Hangzhou</c>.</param>
internal sealed record PlanNames(string Namespace, string Prefix)
{
    public string Plan => Prefix + "Plan";

    public string Round => Prefix + "Round";

    public string Rounds => Prefix + "Rounds";

    public string Context => Prefix + "Context";

    public string Assumptions => Prefix + "Assumptions";
}

/// <summary>The vocabulary with the C# names of everything in it.</summary>
/// <param name="Items">The item types of owned collections, one for each part.</param>
internal sealed record NamedVocabulary(EquatableArray<NamedEntity> Entities, EquatableArray<NamedItem> Items);

/// <summary>An entity with its names.</summary>
/// <param name="TypeName">The record: <c>Reserve</c>.</param>
/// <param name="RosterName">The roster's property in a round: <c>Reserves</c>.</param>
internal sealed record NamedEntity(LoweredEntity Entity, string TypeName, string RosterName, EquatableArray<NamedField> Fields)
{
    public string Interface => "I" + TypeName;

    /// <summary>The struct over the generated record.</summary>
    public string View => TypeName + "View";

    /// <summary>The struct over any class that implements the interface.</summary>
    public string Adapter => TypeName + "Adapter";

    /// <summary>Its columns, where some rule reads them.</summary>
    public string Columns => TypeName + "Columns";

    /// <summary>The key's property; null for a single entity.</summary>
    public string? Key => Entity.KeyField < 0 ? null : Fields[Entity.KeyField].Name;
}

/// <summary>A field with its names.</summary>
/// <param name="Name">Its property.</param>
/// <param name="Enum">Its choices' type; null for a field without choices.</param>
/// <param name="Item">The item type of an owned collection; null otherwise.</param>
/// <param name="Accessors">The owner's methods for the fields of an item, in their order.</param>
/// <param name="Index">The inverse index's property in a round, for an inverse relation; null otherwise.</param>
internal sealed record NamedField(
    LoweredField Field, string Name, NamedEnum? Enum, NamedItem? Item, EquatableArray<string> Accessors, string? Index)
{
    /// <summary>The index of the relations that have evidence; null where no milestone asks for any.</summary>
    public string? EvidenceIndex { get; init; }

    /// <summary>What reads it: its property, or for a field by year its method.</summary>
    public string Reader => Field.IsByYear ? Name + "In" : Name;

    /// <summary>The names of what says whether a value has evidence; null where no milestone asks for any.</summary>
    public NamedEvidence? Evidence { get; init; }
}

/// <summary>The evidence of a field.</summary>
/// <param name="Has">The property that says whether the value has evidence: <c>SurveyedHasEvidence</c>.</param>
/// <param name="Reader">What reads it: the property, or for a field by year its method.</param>
/// <param name="Column">The column of the values that have evidence.</param>
internal sealed record NamedEvidence(string Has, string Reader, string Column);

/// <summary>The type of a one-of, or the flags of a many-one-of.</summary>
internal sealed record NamedEnum(string TypeName, bool IsMany, EquatableArray<string> Members);

/// <summary>What an owned collection holds.</summary>
internal sealed record NamedItem(string Part, string TypeName, EquatableArray<NamedField> Fields);
