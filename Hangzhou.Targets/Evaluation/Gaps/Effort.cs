namespace Hangzhou.Targets.Evaluation;

/// <summary>How much may still be tried. It counts what is tried, never time: the same facts give the same answer.</summary>
internal sealed class Effort
{
    private const int MostRows = 400_000;
    private const int FewVariants = 12;

    private int _rows;

    /// <summary>Whether only the first few ways are tried from here on.</summary>
    public bool IsSpent => _rows > MostRows;

    /// <summary>Notes a row that is tried.</summary>
    public void Spend() => _rows++;

    /// <summary>How many ways of answering what hangs together may be tried.</summary>
    public int MostVariants(int most) => IsSpent ? FewVariants : most;
}
