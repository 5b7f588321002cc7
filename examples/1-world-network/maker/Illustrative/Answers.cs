using System.Globalization;
using static WorldFacts.Cells;
using static WorldFacts.Draws;

namespace WorldFacts.Illustrative;

/// <summary>
/// The columns of <c>illustrative-answers.csv</c>: the kind of answer, whose draw decides it, and for each year the share that
/// gives the good answer, or the answer itself.
/// </summary>
internal sealed class Answers(IEnumerable<IReadOnlyDictionary<string, string>> table)
{
    private readonly ILookup<string, IReadOnlyDictionary<string, string>> _byEntity = table.ToLookup(answer => answer["entity"], StringComparer.Ordinal);

    /// <summary>Sets the entity's columns for one member; a single entity has an empty code.</summary>
    public void AddTo(Row row, string entity, string code, int year)
    {
        foreach (var answer in _byEntity[entity])
        {
            var column = answer["column"];
            var given = answer[$"in{Math.Clamp(year, FirstYear, 2029)}"];
            if (answer["kind"] == "fixed")
            {
                row[column] = given;
                continue;
            }

            Add(row, answer, code, int.Parse(given, CultureInfo.InvariantCulture));
            if (IsBlank(code, column, int.Parse(answer["blank"], CultureInfo.InvariantCulture)))
            {
                row[column] = "";
            }
        }
    }

    private static void Add(Row row, IReadOnlyDictionary<string, string> answer, string code, int share)
    {
        var column = answer["column"];
        var draw = Draw(code, answer["rule"], 1000);
        var choices = answer["choices"].Split(';');
        switch (answer["kind"])
        {
            case "yes_no": row[column] = YesNo(draw < share); break;
            case "level": row[column] = draw < share ? "full" : draw < share + 200 ? "partial" : draw < share + 550 ? "under_development" : "none"; break;
            case "one": row[column] = draw < share ? choices[0] : choices[1 + Draw(code, column, choices.Length - 1)]; break;
            case "all": row[column] = draw < share ? answer["choices"] : AllButOne(code, column, choices); break;
            case "some": row[column] = Listed(choices.Where(choice => Draw(code, $"{answer["rule"]} {choice}", 1000) < share)); break;
            case "funds": AddNeed(row, code, column, column + "_needed", " [USD]", 40_000 + (1000 * Draw(code, column, 400)), draw < share); break;
            case "staff": AddNeed(row, code, column, column + "_needed", "", 4 + Draw(code, column, 60), draw < share); break;
            case "network_funds": AddNeed(row, code, column + "_secured", column + "_needed", " [USD]", 20_000 + (1000 * Draw(code, column, 200)), draw < share); break;
            default: throw new InvalidDataException($"No answers of kind {answer["kind"]}.");
        }
    }

    // What is there and what is needed: enough of it, or between a third and nine tenths.
    private static void AddNeed(Row row, string code, string there, string needs, string unit, int needed, bool isEnough)
    {
        var percent = isEnough ? 100 + Draw(code, $"more {there}", 20) : 33 + Draw(code, $"less {there}", 60);
        row[$"{there}{unit}"] = Tenths(needed * percent / 10);
        row[$"{needs}{unit}"] = Text(needed);
    }

    private static string AllButOne(string code, string column, string[] choices)
    {
        var missing = Draw(code, $"missing of {column}", choices.Length);
        return Listed(choices.Where((choice, index) => index != missing && Draw(code, $"{column} {choice}", 10) < 8));
    }
}
