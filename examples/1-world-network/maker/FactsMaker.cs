using WorldFacts.Illustrative;

namespace WorldFacts;

/// <summary>Makes the folders of facts from the tables of sources.</summary>
internal static class FactsMaker
{
    /// <summary>Writes <c>real-2025</c> and the illustrative rounds, which stand on its roster, below <paramref name="facts"/>.</summary>
    public static void Make(string sources, string facts)
    {
        new RealRound(sources, Path.Combine(facts, "real-2025")).Write();
        new IllustrativeRounds(sources, facts).Write();
    }
}
