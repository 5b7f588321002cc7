namespace Hangzhou.Targets.Evaluation;

/// <summary>Yes or no, levels, or the choices of a one-of: small whole numbers, a plane for each of their bits.</summary>
public sealed class OrdinalColumn : Column
{
    internal OrdinalColumn(int count, AlignedArray<ulong> reported, BitPlanes planes, bool fits)
        : base(count, reported, fits) => Planes = planes;

    /// <summary>The lowest bits first; 0 where not reported.</summary>
    internal BitPlanes Planes { get; }
}
