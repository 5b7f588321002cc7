namespace Hangzhou.Targets.Evaluation;

/// <summary>The choices of a many-one-of: a plane for each choice.</summary>
public sealed class ChoicesColumn : Column
{
    internal ChoicesColumn(int count, AlignedArray<ulong> reported, BitPlanes planes)
        : base(count, reported, fits: true) => Planes = planes;

    /// <summary>By the choice's ordinal; 0 where not reported.</summary>
    internal BitPlanes Planes { get; }
}
