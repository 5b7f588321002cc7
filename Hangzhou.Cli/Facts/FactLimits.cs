namespace Hangzhou.Cli.Facts;

/// <summary>
/// How much facts may hold. Far more than anybody reports, and little enough that no file, however it was made, keeps the
/// machine busy for long; docs/limits.md says the same.
/// </summary>
internal static class FactLimits
{
    /// <summary>The largest table, in bytes: a row for each of a million reserves takes about 190 MB.</summary>
    public const long MostTableBytes = 512L * 1024 * 1024;

    /// <summary>The largest round.json, in bytes.</summary>
    public const long MostRoundBytes = 1024 * 1024;

    /// <summary>The largest export of another dataset, in bytes: that of mab001 has some 5 MB.</summary>
    public const long MostExportBytes = 64L * 1024 * 1024;

    /// <summary>The most columns of a table: as many as a spreadsheet has.</summary>
    public const int MostColumns = 16_384;

    /// <summary>The most rows of a table, so the largest roster.</summary>
    public const int MostRows = 5_000_000;

    /// <summary>The longest cell, in UTF-16 code units.</summary>
    public const int LongestCell = 100_000;

    /// <summary>The most rounds in all folders given.</summary>
    public const int MostRounds = 1_000;

    /// <summary>How many problems of one kind are shown for a file.</summary>
    public const int MostShownOfAKind = 100;

    /// <summary>How many errors are shown in all, and how many warnings.</summary>
    public const int MostShown = 1_000;

    /// <summary>For how many problems of one kind in a file it is said which name was probably meant.</summary>
    public const int MostSuggestions = 10;

    /// <summary>On a longer roster nobody looks for the key that was probably meant.</summary>
    public const int MostKeysCompared = 50_000;
}
