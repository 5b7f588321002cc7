namespace Hangzhou.Targets.Evaluation;

/// <summary>A field's values of one round, a value a member, with a bit for each that was reported.</summary>
public abstract class Column
{
    private protected Column(int count, AlignedArray<ulong> reported, bool fits)
    {
        Count = count;
        ReportedBits = reported;
        Fits = fits;
    }

    /// <summary>How many members there are.</summary>
    public int Count { get; }

    /// <summary>Whether kernels can answer for all values: one that does not fit scaled 64-bit integers sends its criteria to the rows.</summary>
    public bool Fits { get; }

    /// <summary>A bit a member; those beyond the last are 0.</summary>
    internal AlignedArray<ulong> ReportedBits { get; }

    /// <summary>Where these bits lie, for kernels.</summary>
    internal ColumnMemory Reported => ReportedBits.Memory;
}
