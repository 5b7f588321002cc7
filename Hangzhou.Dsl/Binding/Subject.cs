using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Binding;

/// <summary>Whom an expression is read for: its own names come first.</summary>
public abstract record Subject
{
    /// <summary>Whose fields are read; null when there is nobody.</summary>
    public abstract FieldOwner? Owner { get; }

    /// <summary>The subject as a message speaks of it: <c>a reserve</c>.</summary>
    public abstract string Description { get; }

    /// <summary>A define of the subject; null when there is none of the name.</summary>
    public virtual DefineSymbol? FindDefine(string name) => null;

    /// <summary>The names that the subject brings.</summary>
    public virtual IEnumerable<string> Names =>
        Owner is null ? Enumerable.Empty<string>() : Owner.Fields.Select(known => known.Name);
}

/// <summary>Nobody: only values of the whole are visible.</summary>
public sealed record NoSubject : Subject
{
    /// <summary>The only one.</summary>
    public static NoSubject Instance { get; } = new();

    /// <inheritdoc/>
    public override FieldOwner? Owner => null;

    /// <inheritdoc/>
    public override string Description => "the plan as a whole";
}

/// <summary>A member of an entity.</summary>
public sealed record MemberSubject(EntitySymbol Entity) : Subject
{
    /// <inheritdoc/>
    public override FieldOwner Owner => Entity;

    /// <inheritdoc/>
    public override string Description => "'" + Entity.Name + "'";

    /// <inheritdoc/>
    public override IEnumerable<string> Names => base.Names.Concat(Entity.Defines.Keys);

    /// <inheritdoc/>
    public override DefineSymbol? FindDefine(string name) => Entity.Defines.TryGetValue(name, out var define) ? define : null;
}

/// <summary>An item that a member owns.</summary>
/// <param name="Entity">The owner's entity.</param>
/// <param name="Owned">The owned collection's field in it.</param>
/// <param name="Part">The items' fields.</param>
public sealed record ItemSubject(EntitySymbol Entity, FlatField Owned, PartSymbol Part) : Subject
{
    /// <inheritdoc/>
    public override FieldOwner Owner => Part;

    /// <inheritdoc/>
    public override string Description => "'" + Part.Name + "'";
}
