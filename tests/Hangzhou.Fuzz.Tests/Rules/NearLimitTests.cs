using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Generator.Generation;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Plans just within a limit: accepted, and their C# compiles. The long run goes all the way where that takes long.</summary>
public sealed class NearLimitTests
{
    private const string Header = "plan sample 2026..2035 { title en \"A\" edition \"1\" baseline 2025 }\ngoal A { title en \"A\" }\n";
    private const string Reserve = "entity reserve plural reserves { key code: text surveyed: yes_no area: area to: many reserve }\n";
    private static readonly string[] Types = ["area", "yes_no", "text", "count by year", "one of a, b", "many one of a, b", "date", "level", "money USD", "share by year"];

    private static int Part => MutationTests.IsLongRun ? 1 : 10;

    private static readonly Dictionary<string, Func<string>> Plans = new(StringComparer.Ordinal)
    {
        ["fields"] = () => Header + "entity reserve plural reserves { key code: text surveyed: yes_no area: area\n"
            + Lines((Limits.FieldsOfEntity - 3) / Part, i => $"f{i}: {Types[i % Types.Length]}") + "}\n" + Rule("surveyed"),
        ["choices"] = () => Header + $"entity reserve plural reserves {{ key code: text surveyed: yes_no kind: one of {List(Limits.Chain, i => "c" + i)} several: many one of {List(Limits.Choices, i => "d" + i)} }}\n" + Rule("kind is c1\nseveral includes d64"),
        ["letters"] = () => Header + Long(),
        ["ands"] = () => Header + Reserve + Rule(string.Join(" and ", Enumerable.Repeat("surveyed", Limits.Chain))),
        ["sums"] = () => Header + Reserve + Rule("area at least " + string.Join(" - area + ", Enumerable.Repeat("area", Limits.Chain / 2))),
        ["products"] = () => Header + Reserve + Rule("area at least area" + Times(" * 2", Limits.Depth - 2)),
        ["listed values"] = () => Header + Reserve + Rule($"code in ({List(Limits.Chain, i => $"\"c{i}\"")})"),
        ["nots"] = () => Header + Reserve + Rule(Times("not (", 48) + "surveyed" + Times(")", 48)),
        ["sums in sums"] = () => Header + Reserve + Rule("area at least " + Times("(area + ", 90) + "area" + Times(")", 90)),
        ["anys in anys"] = () => Header + Reserve + Rule(Times("any to where ", 90) + "surveyed"),
        ["counts in counts"] = () => Header + Reserve + Rule(Times("at least 1 of to where ", 90) + "surveyed"),
        ["criteria"] = () => Header + Reserve + Rule(Lines(3_000 / Part, i => $"area at least {i} ha")),
        ["populations"] = () => Header + Reserve + $"target 1 {{ goal A title en \"A\" milestone 1.1 {{ cite 1.1 by 2030\n{Lines(Limits.Populations, i => $"every reserve where area more than {i} ha {{ surveyed }}")} }} }}\n",
        ["milestones"] = () => Header + Reserve + $"target 1 {{ goal A title en \"A\"\n{Lines(500 / Part, i => $"milestone 1.{i} {{ cite 1.{i} by 2030 every reserve {{ surveyed }} }}")} }}\n",
        ["targets"] = () => Header + Reserve + Lines(Limits.Targets / Part, i => $"target {i} {{ goal A title en \"A\" }}"),
        ["entities"] = () => Header + Reserve + Lines((Limits.Entities - 1) / Part, i => $"entity e{i} plural es{i} {{ key code: text }}") + Rule("surveyed"),
        ["readings"] = () => Header + Reserve + $"assumption a: share {{ reads \"a\"\n{Lines(Limits.Assumptions, i => $"reading r{i} = {i}%")} }}\n" + Rule("area at least a of area"),
        ["large defines"] = () => Header + Reserve + "define reserve.d0 = surveyed and surveyed\n" + Lines(11, i => $"define reserve.d{i} = d{i - 1} and d{i - 1}")
            + $"target 1 {{ goal A title en \"A\"\n{Lines(20 / Part, i => $"milestone 1.{i} {{ cite 1.{i} by 2030 every reserve {{ d11 }} }}")} }}\n",
        ["a long text"] = () => Header.Replace("\"A\"", "\"" + Times("a \\\" b ", 60_000 / Part) + "\"", StringComparison.Ordinal) + Reserve + Rule("surveyed"),
    };

    public static TheoryData<string> Names => new(Plans.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_plan_within_the_limits_compiles(string name)
    {
        var program = RuleProgram.Alone(name, Plans[name]());
        new GuardedRun(TimeSpan.FromMinutes(5)).Over([new RuleMutant(0, name, program)], _ =>
        {
            var generated = PlanSources.Generate(program.Files, new GenerationOptions("Limit.Rules", null, null));
            Assert.Empty(generated.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(diagnostic => diagnostic.Code + " " + diagnostic.Message).Take(3));
            Assert.Empty(GeneratedCode.Complaints(generated.Sources).Take(3));
        });
    }

    // Every name as long as it may be.
    private static string Long()
    {
        string Name(char letter, int length = Limits.LettersOfName) => new(letter, length);
        var (outer, inner) = (Name('o'), Name('i'));
        return $$"""
            part {{Name('p')}} { {{inner}}: {{Name('q')}} }
            part {{Name('q')}} { {{Name('y', 97)}}: count by year }
            part {{Name('k')}} { {{inner}}: {{Name('q')}} {{Name('s')}}: one of {{Name('t')}}, other }
            entity {{Name('e')}} plural {{Name('f')}} {
              key code: text
              surveyed: yes_no
              {{outer}}: {{Name('p')}}
              {{Name('w', 96)}}: {{Name('v')}}
              {{Name('m')}}: many {{Name('k')}}
            }
            part {{Name('v')}} { {{inner}}: {{Name('u')}} }
            part {{Name('u')}} { {{Name('r')}}: many {{Name('e')}} inverse {{Name('n')}} {{Name('c')}}: many one of {{Name('t')}}, other }
            assumption {{Name('a')}}: share { reads "a" reading {{Name('b')}} = 1% }
            define {{Name('e')}}.{{Name('d')}} = surveyed
            target 1 { goal A title en "A" milestone {{Name('C', 96)}}-1.1 { cite 1.1 by 2030 at least {{Name('a')}} of {{Name('f')}} {
              {{Name('d')}}
              {{outer}}.{{inner}}.{{Name('y', 97)}} at least 1
              at least 1 of {{Name('n')}}
              any {{Name('m')}} where {{Name('s')}} is {{Name('t')}}
            } } }

            """;
    }

    private static string Rule(string criteria) => "target 1 { goal A title en \"A\" milestone 1.1 { cite 1.1 by 2030 every reserve {\n" + criteria + "\n} } }\n";

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));

    private static string List(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(1, count).Select(item));

    private static string Times(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
