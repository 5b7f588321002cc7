using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A comparison as what kernels look for: left greater than right, or equal to it, or the mirror or opposite of that.</summary>
internal readonly record struct OrderShape(bool IsEquality, bool IsMirrored, bool IsOpposite)
{
    /// <summary>Of each comparison.</summary>
    public static OrderShape Of(Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => new(IsEquality: false, IsMirrored: false, IsOpposite: false),
        Comparison.AtMost => new(IsEquality: false, IsMirrored: false, IsOpposite: true),
        Comparison.LessThan => new(IsEquality: false, IsMirrored: true, IsOpposite: false),
        Comparison.AtLeast => new(IsEquality: false, IsMirrored: true, IsOpposite: true),
        Comparison.Is => new(IsEquality: true, IsMirrored: false, IsOpposite: false),
        Comparison.IsNot => new(IsEquality: true, IsMirrored: false, IsOpposite: true),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };
}
