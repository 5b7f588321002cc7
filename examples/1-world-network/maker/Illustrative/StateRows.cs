using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>The Member States of one year.</summary>
internal sealed class StateRows(Answers answers, int year)
{
    public Row Of(IReadOnlyDictionary<string, string> real)
    {
        var code = real["code"];
        var hasCommittee = Fulfils(code, "committee", year, 860, 880, 910, 930, 950);
        var row = new Row
        {
            ["code"] = code,
            ["name"] = real["name"],
            ["name_chinese"] = real["name_chinese"],
            ["region"] = real["region"],
            ["committee.established"] = YesNo(hasCommittee),
        };
        Bodies.AddDrawn(row, code, "committee.seats", year, "20.4 of a committee", [300, 400, 500, 580], hasCommittee);
        answers.AddTo(row, "member_state", code, year);
        if (!hasCommittee)
        {
            LeaveCommitteeBlank(row);
        }

        row["research_institutions"] = Text(ResearchInstitutions(code).Count());
        return row;
    }

    /// <summary>Target 27.</summary>
    public IEnumerable<Row> ResearchInstitutions(string code)
    {
        var takesPart = Fulfils(code, "27.1", year, 600, 665, 725, 790);
        var count = (takesPart ? 1 : 0) + Draw(code, "institutions", 3);
        for (var item = 0; item < count; item++)
        {
            yield return new Row
            {
                ["code"] = code,
                ["kind"] = Pick(code, $"kind of institution {item}", "institution", "initiative"),
                ["in_international_project"] = YesNo(takesPart && item == 0),
            };
        }
    }

    private static void LeaveCommitteeBlank(Row row)
    {
        foreach (var column in row.Columns.Where(column => column.StartsWith("committee.", StringComparison.Ordinal) && column != "committee.established"))
        {
            row[column] = "";
        }
    }
}
