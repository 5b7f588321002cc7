using Hangzhou.Dsl.Generator.CSharp.Naming;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Whom an expression is read for, and the C# variables that hold it.</summary>
/// <param name="Entity">The member's entity, or the owner's of an item; null for overall.</param>
/// <param name="OwnedField">The owned collection's ordinal when the subject is an item.</param>
/// <param name="Member">The variable that holds the member or owner.</param>
/// <param name="Item">The variable that holds the item's index.</param>
/// <param name="Context">The variable that holds the context.</param>
internal sealed record Subject(NamedEntity? Entity, int? OwnedField, string Member, string Item, string Context)
{
    /// <summary>The subject as a method's own parameters have it.</summary>
    public Subject AsParameters() => this with { Member = "member", Item = "item", Context = "context" };

    /// <summary>Nobody: values of the whole.</summary>
    public static Subject Overall { get; } = new(null, null, string.Empty, string.Empty, "context");

    /// <summary>Nobody, in the same context.</summary>
    public Subject Nobody() => Overall with { Context = Context };

    /// <summary>A member.</summary>
    public static Subject Of(NamedEntity entity, string member = "member", string context = "context") =>
        new(entity, null, member, string.Empty, context);

    /// <summary>An item that this member owns.</summary>
    public Subject ItemOf(int ownedField, string item) => this with { OwnedField = ownedField, Item = item };
}
