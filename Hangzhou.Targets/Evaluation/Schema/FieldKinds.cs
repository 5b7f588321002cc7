namespace Hangzhou.Targets.Evaluation;

/// <summary>What is true of all fields of a kind.</summary>
public static class FieldKinds
{
    /// <summary>Whether a number of the kind may be below zero.</summary>
    public static bool MayBeNegative(this FieldKind kind) => kind is FieldKind.Number or FieldKind.Points or FieldKind.Money;

    /// <summary>Whether members can be told apart in groups by what they say in a field of the kind.</summary>
    public static bool MakesGroups(this FieldKind kind) =>
        kind is FieldKind.Text or FieldKind.Choice or FieldKind.Choices or FieldKind.Relation or FieldKind.Relations;
}
