using System.Collections.Generic;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Numbers;

/// <summary>What the six comparisons answer.</summary>
internal readonly record struct Answers(Truth AtLeast, Truth AtMost, Truth MoreThan, Truth LessThan, Truth Is, Truth IsNot)
{
    /// <summary>What they must answer where a side was not reported.</summary>
    public static Answers Unknown { get; } =
        new(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown);

    /// <summary>What they must answer where left stands to right as the order (below 0, 0, above 0) says.</summary>
    public static Answers Of(int order) => new(
        Told(order >= 0), Told(order <= 0), Told(order > 0), Told(order < 0), Told(order == 0), Told(order != 0));

    /// <summary>What they must answer where left may stand to right in any of the orders.</summary>
    public static Answers Of(int[] orders) => new(
        Bounds.Expected.Of<int>(orders, order => order >= 0), Bounds.Expected.Of<int>(orders, order => order <= 0),
        Bounds.Expected.Of<int>(orders, order => order > 0), Bounds.Expected.Of<int>(orders, order => order < 0),
        Bounds.Expected.Of<int>(orders, order => order == 0), Bounds.Expected.Of<int>(orders, order => order != 0));

    private static Truth Told(bool isSo) => isSo ? Truth.Yes : Truth.No;
}
