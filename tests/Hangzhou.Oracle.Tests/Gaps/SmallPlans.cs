using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;

namespace Hangzhou.Oracle.Tests.Gaps;

/// <summary>Plans of one milestone over a few small fields, so that all answers to all that is missing can be tried.</summary>
internal static class SmallPlans
{
    private static readonly string[] Atoms =
    [
        "a", "b", "not a", "c at least partial", "c is none", "d is x", "d is not y", "d in (x, y)", "e includes p", "e includes q",
        "n at least 2", "n at most 1", "n is 2", "m less than 3", "n at least 50% of m", "n at least m", "n between 1 and 2",
    ];

    private static readonly string[] OfItems = ["at least 1 of jobs where s is done", "every jobs has s is done", "at most 1 of jobs", "any jobs where s is not planned"];

    private static readonly string[] OfOffice = ["f", "g at least partial", "h at least 2", "not f", "h at most 1"];

    private static readonly string[] Timings = ["by 2030", "from start", "during 2026..2030", "by 2026", "each year 2026..2027"];

    /// <summary>A plan by its number under a seed.</summary>
    public static string Of(ulong seed, int number)
    {
        var chance = new Chance(seed, (ulong)number);
        var populations = chance.Weighed([(3, 1), (1, 2)]);
        var timing = chance.Of(Timings);
        var text = string.Join('\n', Enumerable.Range(0, populations).Select(_ => Population(chance)));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            plan small 2026..2035 { title en "s" edition "1" baseline 2025 }
            goal A { title en "g" }
            entity reserve plural reserves { key code: text  a: yes_no  b: yes_no  c: level  d: one of x, y, z  e: many one of p, q  n: count  m: count  jobs: many job }
            part job { s: one of planned, done }
            single entity office { f: yes_no  g: level  h: count }
            target 1 {
              goal A
              title en "t"
              milestone 1.1 {
                cite 1.1
                {{timing}}
                {{text}}
              }
            }
            """).ReplaceLineEndings("\n");
    }

    private static string Population(Chance chance)
    {
        if (chance.Percent(20)) return WithEvidence(chance, $"the office {{ {Criteria(chance, OfOffice)} }}", "f", "g", "h");
        var quantifier = chance.One(
            "every reserve", "every reserve", "at least 50% of reserves", "more than 50% of reserves", "at least 2 of reserves", "more than 0% of reserves",
            "at least 34% of reserves", "more than 1 of reserves");
        var scope = chance.Percent(40) ? $" where {Part(chance, Atoms)}" : string.Empty;
        return WithEvidence(chance, $"{quantifier}{scope} {{ {Criteria(chance, Atoms)} }}", "a", "b", "c", "d", "e", "n", "m", "jobs");
    }

    private static string WithEvidence(Chance chance, string population, params string[] fields)
    {
        if (!chance.Percent(25)) return population;
        var asked = chance.Some(fields, 40).ToList();
        return asked.Count == 0 ? population : $"{population} with evidence for {string.Join(", ", asked)}";
    }

    private static string Criteria(Chance chance, string[] atoms) =>
        string.Join("; ", Enumerable.Range(0, chance.Weighed([(3, 1), (4, 2), (1, 3)])).Select(_ => Criterion(chance, atoms)));

    private static string Criterion(Chance chance, string[] atoms) => chance.From(1, 10) switch
    {
        <= 4 => Part(chance, atoms),
        <= 6 => $"{Part(chance, atoms)} and {Part(chance, atoms)}",
        7 => $"{Part(chance, atoms)} or {Part(chance, atoms)}",
        8 when atoms == Atoms => chance.Of(OfItems),
        9 when atoms == Atoms && chance.Percent(30) => $"if office.f then {Part(chance, atoms)}",
        _ => $"if {Part(chance, atoms)} then {Part(chance, atoms)}",
    };

    private static string Part(Chance chance, string[] atoms) => $"({chance.Of(atoms)})";
}
