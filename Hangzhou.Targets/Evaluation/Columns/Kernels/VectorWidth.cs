using System.Runtime.Intrinsics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How many bits a kernel takes at once.</summary>
internal enum VectorWidth
{
    /// <summary>One value at a time.</summary>
    Scalar,

    /// <summary>256 bits.</summary>
    Bits256,

    /// <summary>512 bits.</summary>
    Bits512,
}

/// <summary>What the hardware has.</summary>
internal static class VectorWidths
{
    /// <summary>The widest vectors it is fast with.</summary>
    public static VectorWidth Widest =>
        Vector512.IsHardwareAccelerated ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : VectorWidth.Scalar;
}
