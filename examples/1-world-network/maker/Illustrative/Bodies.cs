using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>Who sits on a body.</summary>
internal static class Bodies
{
    /// <summary>Seats balanced between the sexes, and with young people on them, where the draws of 21.3 and of the body's own rule say so.</summary>
    public static void AddDrawn(Row row, string code, string body, int year, string youthRule, ReadOnlySpan<int> youthShares, bool exists = true)
    {
        var members = 7 + Draw(code, body, 15);
        var women = Fulfils(code, "21.3", year, 200, 280, 380, 450) ? (members + 1) / 2 : members / 4;
        var youth = Fulfils(code, youthRule, year, youthShares) ? 1 + Draw(code, $"youth of {body}", 2) : 0;
        row[$"{body}.members"] = exists ? Text(members) : "";
        row[$"{body}.women"] = exists ? Text(women) : "";
        row[$"{body}.men"] = exists ? Text(members - women) : "";
        row[$"{body}.youth"] = exists ? Text(youth) : "";
    }

    public static void AddTold(Row row, string body, int members, int women, int youth)
    {
        row[$"{body}.members"] = Text(members);
        row[$"{body}.women"] = Text(women);
        row[$"{body}.men"] = Text(members - women);
        row[$"{body}.youth"] = Text(youth);
    }
}
