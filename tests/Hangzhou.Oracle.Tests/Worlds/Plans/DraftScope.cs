namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Where an expression stands: whose names it sees.</summary>
/// <param name="Owner">Whose fields are its own; null for nobody.</param>
/// <param name="Subject">The owner, or the collection whose item it is read for, as <see cref="ExpressionDraft.Subject"/> has it.</param>
/// <param name="IsItem">Whether it is read for an item, which no other round knows.</param>
/// <param name="HasWindow">Whether <c>in year</c> may stand in it.</param>
internal sealed record DraftScope(OwnerDraft? Owner, string Subject, bool IsItem, bool HasWindow)
{
    /// <summary>The scope of a member.</summary>
    public static DraftScope Of(OwnerDraft? member, bool hasWindow) => new(member, member?.Name ?? string.Empty, IsItem: false, hasWindow);

    /// <summary>The scope of an element of a collection.</summary>
    public DraftScope Inside(DraftCollection collection) => collection.IsOwned
        ? new DraftScope(collection.Element, collection.ItemSubject, IsItem: true, HasWindow)
        : Of(collection.Element, HasWindow);
}

/// <summary>A name that stands for a value.</summary>
/// <param name="IsField">A field; otherwise a define.</param>
/// <param name="IsFromSingle">Whether it begins at a single entity, and so can be read at another round from anywhere.</param>
internal sealed record DraftName(string Path, DraftType Type, bool IsByYear, bool IsField, bool IsFromSingle);

/// <summary>A name that stands for a collection.</summary>
/// <param name="Element">The entity of its members, or the part of its items.</param>
/// <param name="IsReportable">Whether it is a field of its own, which may be asked whether it is reported.</param>
internal sealed record DraftCollection(string Path, OwnerDraft Element, bool IsOwned, bool IsReportable)
{
    public string ItemSubject => Element.Name + " of a collection";
}
