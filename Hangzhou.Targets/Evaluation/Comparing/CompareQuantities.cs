namespace Hangzhou.Targets.Evaluation;

/// <content>Quantities: yes or no only if it is so for every pair of values that they may have.</content>
public static partial class Compare
{
    /// <summary>Whether left is at least right.</summary>
    public static Truth AtLeast(in Quantity left, in Quantity right) => Quantity.IsAtLeast(left, right);

    /// <summary>Whether left is at most right.</summary>
    public static Truth AtMost(in Quantity left, in Quantity right) => Quantity.IsAtLeast(right, left);

    /// <summary>Whether left is more than right.</summary>
    public static Truth MoreThan(in Quantity left, in Quantity right) => Kleene.Not(Quantity.IsAtLeast(right, left));

    /// <summary>Whether left is less than right.</summary>
    public static Truth LessThan(in Quantity left, in Quantity right) => Kleene.Not(Quantity.IsAtLeast(left, right));

    /// <summary>Whether left is right.</summary>
    public static Truth Is(in Quantity left, in Quantity right) =>
        Quantity.IsAtLeast(left, right) & Quantity.IsAtLeast(right, left);

    /// <summary>Whether left is not right.</summary>
    public static Truth IsNot(in Quantity left, in Quantity right) => Kleene.Not(Is(left, right));
}
