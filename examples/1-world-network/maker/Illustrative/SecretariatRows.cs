using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>The Secretariat in one year: written out, not drawn. The example's README says what each year is there to show.</summary>
internal sealed class SecretariatRows(Answers answers, int year)
{
    public IEnumerable<(string Collection, IReadOnlyList<Row> Items)> Collections =>
    [
        ("science_programmes", [.. ScienceProgrammes()]),
        ("future_projects", [.. FutureProjects()]),
        ("culture_agendas", [.. CultureAgendas()]),
    ];

    public Row Secretariat()
    {
        var row = new Row();
        Bodies.AddTold(row, "council", members: 34, women: OfYear(12, 13, 14, 14), youth: OfYear(0, 1, 1, 2));
        Bodies.AddTold(row, "advisory_committee", members: 12, women: OfYear(4, 5, 6, 6), youth: OfYear(0, 0, 1, 1));
        AddYears(row, "youth_trained", "162", "155", "171", "158");
        AddYears(row, "youth_training_tailored", "yes", "yes", "yes", "yes");
        AddYears(row, "youth_training_inclusive", "yes", "no", "yes", "yes");
        AddYears(row, "youth_training_with_partners", "yes", "yes", "yes", "yes");
        AddYears(row, "learning_sites.visibility", "410", "455", "470", "490");
        row["learning_sites.visibility@2025"] = "400";
        answers.AddTo(row, "secretariat", "", year);
        foreach (var (collection, items) in Collections)
        {
            row[collection] = Text(items.Count);
        }

        return row;
    }

    private int OfYear(params ReadOnlySpan<int> values) => values[year - FirstYear];

    private void AddYears(Row row, string column, params ReadOnlySpan<string> values)
    {
        for (var reported = FirstYear; reported <= year; reported++)
        {
            row[$"{column}@{reported}"] = values[reported - FirstYear];
        }
    }

    private IEnumerable<Row> ScienceProgrammes()
    {
        yield return new Row { ["name"] = "A programme on mountains", ["cooperation"] = year == FirstYear ? "under_development" : "partial" };
        if (year > FirstYear)
        {
            yield return new Row { ["name"] = "A programme on coasts", ["cooperation"] = "under_development" };
        }
    }

    private IEnumerable<Row> FutureProjects()
    {
        yield return new Row
        {
            ["status"] = year < 2028 ? "planned" : "under_way",
            ["interdisciplinary"] = "yes",
            ["conditions"] = "ecological;social;economic",
            ["partners"] = "programme_sectors;chairs;designated_sites",
        };
        if (year >= 2028)
        {
            yield return new Row
            {
                ["status"] = "under_way",
                ["interdisciplinary"] = "yes",
                ["conditions"] = "ecological;social",
                ["partners"] = "category_2_centres;united_nations",
            };
        }
    }

    // Two by 2028, and only one left in 2029: what was reached in time can be lost.
    private IEnumerable<Row> CultureAgendas() => Enumerable.Range(0, year is 2027 or 2028 ? 2 : 1).Select(_ => new Row
    {
        ["status"] = "under_way",
        ["joins_both"] = "yes",
        ["serves"] = "people_with_people;people_with_nature",
    });
}
