using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>What there is evidence for of the reserves' answers: of those that milestones ask evidence for, all but a few.</summary>
internal static class ReserveEvidence
{
    private const int With = 985;

    private static readonly string[] _asked = ["governance_quality.shown", "indigenous.part_in_governance"];

    public static IEnumerable<Row> Of(IEnumerable<Row> reserves, int year)
    {
        foreach (var reserve in reserves)
        {
            var code = reserve["code"];
            foreach (var field in _asked)
            {
                if (reserve[field].Length == 0 || Draw(code, $"evidence for {field}", 1000) >= With)
                {
                    continue;
                }

                yield return new Row
                {
                    ["entity"] = "reserves",
                    ["key"] = code,
                    ["field"] = field,
                    ["link"] = $"https://reports.example/{year}/{code}",
                    ["date"] = $"{year}-11-30",
                };
            }
        }
    }
}
