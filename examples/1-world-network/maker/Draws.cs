using System.Text;

namespace WorldFacts;

/// <summary>
/// What is invented comes from draws: a hash of the seed, the member and what is asked, so that adding a column or a member moves
/// no other value. A member whose draw lies below a year's share fulfils in that year; shares are per mille.
/// </summary>
internal static class Draws
{
    public const int FirstYear = 2026;

    private const string Seed = "hangzhou-illustrative-1";

    // FNV-1a over the text, mixed as splitmix64 does: plain integer arithmetic, the same on every machine and every version.
    public static int Draw(string member, string what, int below)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in Encoding.UTF8.GetBytes($"{Seed}|{member}|{what}"))
        {
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        }

        hash = unchecked((hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL);
        hash = unchecked((hash ^ (hash >> 27)) * 0x94D049BB133111EBUL);
        return (int)((hash ^ (hash >> 31)) % (ulong)below);
    }

    /// <summary>Whether the member fulfils the rule in the year, where the shares are those of the years from the first on.</summary>
    public static bool Fulfils(string member, string rule, int year, params ReadOnlySpan<int> shares) =>
        Draw(member, rule, 1000) < shares[Math.Clamp(year - FirstYear, 0, shares.Length - 1)];

    public static string Pick(string member, string what, params ReadOnlySpan<string> choices) => choices[Draw(member, what, choices.Length)];

    /// <summary>Blank for so many of a thousand members: their answer is lost, not no.</summary>
    public static bool IsBlank(string member, string what, int blank) => Draw(member, $"{what} not reported", 1000) < blank;
}
