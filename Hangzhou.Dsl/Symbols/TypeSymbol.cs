using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Dsl.Symbols;

/// <summary>What kind of thing a name or an expression stands for. Its text is how a message speaks of it.</summary>
public abstract record TypeSymbol
{
    /// <summary>The type as a message speaks of it: <c>an area</c>.</summary>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Description;
}

/// <summary>What follows a reported error; it agrees with everything, so that one cause gives one error.</summary>
public sealed record ErrorTypeSymbol : TypeSymbol
{
    /// <summary>The only one.</summary>
    public static ErrorTypeSymbol Instance { get; } = new();

    /// <inheritdoc/>
    public override string Description => "something that could not be read";
}

/// <summary>A type that carries nothing further. A truth is a yes_no.</summary>
public sealed record SimpleTypeSymbol(SimpleType Type) : TypeSymbol
{
    /// <inheritdoc/>
    public override string Description => Type switch
    {
        SimpleType.Text => "a text",
        SimpleType.YesNo => "a yes or no",
        SimpleType.Date => "a date",
        SimpleType.Year => "a year",
        SimpleType.Level => "a level",
        _ => throw new System.InvalidOperationException($"No description of {Type}."),
    };
}

/// <summary>A number with its kind, and its currency when it is money.</summary>
public sealed record QuantityTypeSymbol(Dimension Dimension, string? Currency = null) : TypeSymbol
{
    /// <summary>Whether values of the type are never below zero.</summary>
    public bool IsNeverNegative => Dimension is Dimension.Count or Dimension.Share or Dimension.Area or Dimension.Mass;

    /// <inheritdoc/>
    public override string Description => Dimension switch
    {
        Dimension.Number => "a number",
        Dimension.Count => "a count",
        Dimension.Share => "a share (%)",
        Dimension.Points => "percentage points (pp)",
        Dimension.Area => "an area (ha, km2)",
        Dimension.Mass => "a mass (t, kg)",
        Dimension.Money => $"money in {Currency}",
        _ => throw new System.InvalidOperationException($"No description of {Dimension}."),
    };
}

/// <summary>A number written without a unit; it becomes a count, a number or a year by what it meets.</summary>
public sealed record BareNumberTypeSymbol : TypeSymbol
{
    /// <summary>The only one.</summary>
    public static BareNumberTypeSymbol Instance { get; } = new();

    /// <inheritdoc/>
    public override string Description => "a number without a unit";
}

/// <summary>One choice of a one-of.</summary>
public sealed record ChoiceSymbol(string Name, string? Chinese);

/// <summary>The choices of one declaration; two declarations are never the same set.</summary>
public sealed class ChoiceSet
{
    private const int MostListed = 100;

    /// <summary>Holds the choices in the order declared.</summary>
    public ChoiceSet(ImmutableArray<ChoiceSymbol> choices) => Choices = choices;

    /// <summary>The choices in the order declared.</summary>
    public ImmutableArray<ChoiceSymbol> Choices { get; }

    /// <summary>The choices' names.</summary>
    public IEnumerable<string> Names => Choices.Select(choice => choice.Name);

    /// <summary>The names for people; of very many the first, and how many more there are.</summary>
    public string Listed => Choices.Length <= MostListed
        ? string.Join(", ", Names)
        : $"{string.Join(", ", Names.Take(MostListed))} and {Limits.Text(Choices.Length - MostListed)} more";

    /// <summary>The ordinal of a choice; -1 when there is none of the name.</summary>
    public int Find(string name)
    {
        for (var i = 0; i < Choices.Length; i++)
        {
            if (Choices[i].Name == name) return i;
        }

        return -1;
    }
}

/// <summary>One of, or several of, a set of choices.</summary>
public sealed record ChoiceTypeSymbol(ChoiceSet Set, bool IsMany) : TypeSymbol
{
    /// <inheritdoc/>
    public override string Description => (IsMany ? "several of " : "one of ") + Set.Listed;
}

/// <summary>A part's fields, under the name of the field that has the type.</summary>
public sealed record PartTypeSymbol(PartSymbol Part) : TypeSymbol
{
    /// <inheritdoc/>
    public override string Description => $"a part ({Part.Name})";
}

/// <summary>Items that a member owns.</summary>
public sealed record OwnedTypeSymbol(PartSymbol Part) : TypeSymbol
{
    /// <inheritdoc/>
    public override string Description => $"a collection of {Part.Name}";
}

/// <summary>Keys of one or several members of a roster.</summary>
public sealed record RelationTypeSymbol(EntitySymbol Entity, bool IsMany) : TypeSymbol
{
    /// <inheritdoc/>
    public override string Description => IsMany ? $"a relation to {Entity.Plural}" : $"a relation to one {Entity.Name}";
}

/// <summary>The other side of a relation: the members whose relation names this one.</summary>
public sealed record InverseTypeSymbol(EntitySymbol Entity, FlatField Relation) : TypeSymbol
{
    /// <inheritdoc/>
    public override string Description => $"a relation to {Entity.Plural}";
}
