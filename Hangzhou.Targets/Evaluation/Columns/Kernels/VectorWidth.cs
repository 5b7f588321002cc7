using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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
    /// <summary>
    /// The widest vectors that it has. Where the runtime prefers 256 bits though the processor has 512, we do not: the
    /// kernels are faster with 512 there too, as they only load, multiply and compare.
    /// </summary>
    public static VectorWidth Widest =>
        Vector512.IsHardwareAccelerated || Avx512DQ.IsSupported ? VectorWidth.Bits512
        : Vector256.IsHardwareAccelerated ? VectorWidth.Bits256
        : VectorWidth.Scalar;
}
