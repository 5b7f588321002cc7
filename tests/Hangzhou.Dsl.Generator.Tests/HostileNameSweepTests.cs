using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Microsoft.CodeAnalysis.CSharp;

namespace Hangzhou.Dsl.Generator.Tests;

/// <summary>
/// Every name that C#, the framework or generated code has already, in every place where a plan may declare one: either the
/// plan is refused with an error about names, or its C# compiles without a word, is loaded, judges, and gives the names back.
/// </summary>
public sealed class HostileNameSweepTests
{
    private const string Header = "plan hangzhou 2026..2030 { title en \"A\" edition \"1\" baseline 2025 }\ngoal A { title en \"A\" }\n";

    private static readonly string[] Members =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone", "EqualityContract", "PrintMembers",
        "Deconstruct", "ToRoster", "Dispose", "op_Equality", "op_Addition", "get_Area", "set_Area", "add_Area", "get_Item", "value__", "Main", "Invoke", "ctor", "cctor",
    ];

    private static readonly string[] Types =
    [
        "Object", "String", "Decimal", "Int32", "Boolean", "DateOnly", "System", "Hangzhou", "HangzhouPlan", "HangzhouRound", "HangzhouRounds", "HangzhouContext",
        "HangzhouAssumptions", "Roster", "Reserve", "IReserve", "ReserveView", "ReserveAdapter", "ReserveKind", "ReserveKindNames", "Reserves", "Truth", "Kleene", "Compare",
        "Fraction", "Quantity", "CountRange", "Tally", "Level", "KeySet", "CollectionSize", "ByYear", "Owned", "InverseIndex", "MemberCounts", "MilestoneRule", "TargetRules",
        "Assessor", "ExplanationBuilder", "ImmutableArray", "Target1", "Milestone1", "Milestone2", "Schema", "Rule", "Rules", "Overall", "Instance", "Assess", "Evaluate", "Count",
        "Explain", "InScope", "Criterion1", "Load", "At", "Info", "RosterOf", "GroupKeys", "RoundYear", "LastCompletedYear", "T", "Hz", "HzCollections", "Nullable", "Span",
        "ReadOnlySpan", "Enum", "Attribute", "ObsoleteAttribute", "Linq", "Collections", "None", "Readings", "Round", "Context", "Member", "Item", "Index", "Text", "Year", "Facts",
    ];

    // Each with one that becomes the same in C#, and what begins or ends oddly.
    private static readonly string[] Shapes =
    [
        "a_b", "aB", "AB", "ab", "x1", "x_1", "X1", "_x", "x_", "x__y", "_", "__", "_1", "a1b2", "e", "l", "I", "\u0430", "ａ", "名", "é", "e\u0301", "ß", "ı", "İ", "ǆ", "ﬁ", "ª", "x\u0660", "\u0660x",
        "aux", "con", "nul", "a_b_c_d_e_f_g_h_i_j_k_l_m_n_o_p_q_r_s_t_u_v_w_x_y_z_a_b_c_d_e_f_g_h_i_j_k_l_m_n_o_p_q_r_s_t_u_v",
    ];

    private static readonly string[] Names = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
        .Select(SyntaxFacts.GetText)
        .Concat(new[] { "dynamic", "nameof", "notnull", "unmanaged", "record", "file", "required", "scoped", "field", "extension", "allows", "nint", "nuint", "args", "var", "value" })
        .Concat(Members).Concat(Members.Select(Snake)).Concat(Types).Concat(Types.Select(Snake)).Concat(Shapes)
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    private static readonly Dictionary<string, (Func<string, int, string> Declare, Func<PlanSchema, IEnumerable<string>> Find)> Places = new(StringComparer.Ordinal)
    {
        ["entity"] = ((name, i) => $"entity {name} plural many_of_{i} {{ key code: text  ok: yes_no }}", schema => schema.Entities.Select(entity => entity.Name)),
        ["roster"] = ((name, i) => $"entity one_of_{i} plural {name} {{ key code: text  ok: yes_no }}", schema => schema.Entities.Select(entity => entity.Plural)),
        ["single entity"] = ((name, i) => $"single entity {name} {{ ok: yes_no  n: count by year }}", schema => schema.Entities.Select(entity => entity.Name)),
        ["field"] = ((name, i) => $"  {name}: {FieldType(i)}", schema => Reserve(schema).Fields.Select(field => field.Name)),
        ["field of a part"] = ((name, i) => $"  {name}: area", schema => Reserve(schema).Fields.Select(field => field.Name.Replace("core.", "", StringComparison.Ordinal))),
        ["field of an item"] = ((name, i) => $"  {name}: {(i % 2 == 0 ? "one of a, b" : "area")}", schema => Reserve(schema).Fields.SelectMany(field => field.ItemFields).Select(field => field.Name)),
        ["part"] = ((name, i) => $"part {name} {{ a: area }}\nentity one_of_{i} plural many_of_{i} {{ key code: text  p: {name}  owned_{i}: many {name} }}", schema => schema.Entities.SelectMany(entity => entity.Fields).Select(field => field.Name)),
        ["choice"] = ((name, i) => $"  c_{i}: one of {name}, other", schema => Reserve(schema).Fields.SelectMany(field => field.Choices).Select(choice => choice.Name)),
        ["one of many choices"] = ((name, i) => $"  c_{i}: many one of {name}, other", schema => Reserve(schema).Fields.SelectMany(field => field.Choices).Select(choice => choice.Name)),
        ["assumption"] = ((name, i) => $"assumption {name}: share {{ reads \"a\" reading working = 10% }}", schema => schema.Assumptions.Select(assumption => assumption.Name)),
        ["reading"] = ((name, i) => $"assumption a_{i}: share {{ reads \"a\" reading {name} = 10% }}", schema => schema.Assumptions.SelectMany(assumption => assumption.Readings).Select(reading => reading.Name)),
        ["goal"] = ((name, i) => $"goal {name} {{ title en \"a\" }}", schema => schema.Goals.Select(goal => goal.Name)),
        ["define"] = ((name, i) => $"define reserve.{name} = ready", _ => []),
        ["inverse"] = ((name, i) => $"entity one_of_{i} plural many_of_{i} {{ key code: text  to: many reserve inverse {name} }}", schema => Reserve(schema).Fields.Select(field => field.Name)),
    };

    public static TheoryData<string> AllPlaces => new(Places.Keys);

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void A_name_is_refused_or_comes_back_unchanged(string place)
    {
        var (declare, find) = Places[place];
        // Names that are refused, alone or beside another, are left out: the errors say which.
        var kept = WithoutRefused(place, Names.Select(declare).ToList());
        Assert.True(kept.Count > Names.Length / 3, $"Only {kept.Count} of {Names.Length} names are left.");
        var generated = Generate(place, kept);
        var plan = CSharpCompilations.Load(CSharpCompilations.Emit(CSharpCompilations.Of(Sources(generated))), generated.PlanType!);
        var known = find(plan.Schema).ToHashSet(StringComparer.Ordinal);
        if (place is not ("define" or "part")) Assert.All(Names.Where(name => kept.Contains(declare(name, Array.IndexOf(Names, name)))), name => Assert.Contains(name, known));
        Assert.Equal(["Overdue"], Statuses(plan));
    }

    [Fact]
    public void A_plan_of_any_name_compiles_or_is_refused()
    {
        foreach (var name in Names.Where((_, i) => i % 40 == 0).Concat(["hangzhou", "Hangzhou", "system", "object", "hz", "global"]))
        {
            var generated = PlanSources.Generate([("p.hz", Text("field", []).Replace("plan hangzhou", "plan " + name, StringComparison.Ordinal))], new GenerationOptions(null, name, null));
            if (Errors(generated).Count > 0) continue;
            Assert.Empty(CSharpCompilations.Complaints(CSharpCompilations.Of(Sources(generated)).GetDiagnostics()));
        }
    }

    [Theory]
    [InlineData("field", "  a_b: area", "  aB: area")]
    [InlineData("field", "  x1: area", "  x_1: area")]
    [InlineData("field", "  core_size: yes_no", "")]
    [InlineData("field", "  reserve_view: yes_no", "")]
    [InlineData("field", "  reserve_adapter: yes_no", "")]
    [InlineData("field", "  i_reserve: yes_no", "")]
    [InlineData("entity", "single entity to_string { ok: yes_no }", "")]
    [InlineData("part", "part equals { a: area }", "")]
    [InlineData("choice", "  c: one of a_b, aB", "  d: area")]
    [InlineData("entity", "entity a_b plural x { key code: text }", "entity aB plural y { key code: text }")]
    [InlineData("roster", "entity a plural a_b { key code: text }", "entity b plural aB { key code: text }")]
    [InlineData("entity", "entity lake plural lakes { key code: text lake: area }", "")]
    public void Names_that_become_one_in_CSharp_are_refused(string place, string first, string second) =>
        Assert.Contains(Errors(Generate(place, [first, second])), error => error.Contains("HZ321", StringComparison.Ordinal));

    private static List<string> WithoutRefused(string place, List<string> declarations)
    {
        while (true)
        {
            var generated = Generate(place, declarations);
            var lines = generated.Diagnostics.Where(one => one.IsError).Select(one => one.Location.Source.GetLine(one.Location.Lines.StartLine)).ToHashSet(StringComparer.Ordinal);
            if (lines.Count == 0) return declarations;
            var fewer = declarations.Where(declaration => !declaration.Split('\n').Any(lines.Contains)).ToList();
            Assert.True(fewer.Count < declarations.Count, string.Join("\n", Errors(generated)));
            declarations = fewer;
        }
    }

    private static GenerationResult Generate(string place, IEnumerable<string> declarations) =>
        PlanSources.Generate([("p.hz", Text(place, declarations))], new GenerationOptions("Sweep.Rules", null, null));

    private static string Text(string place, IEnumerable<string> declarations)
    {
        var lines = string.Join("\n", declarations);
        string In(params string[] places) => places.Contains(place) ? lines + "\n" : "";
        var isApart = place is "field" or "choice" or "one of many choices" or "field of a part" or "field of an item";
        return Header
            + $"entity reserve plural reserves {{\n  key code: text\n  ready: yes_no\n  core: zone\n  works: many work\n{In("field", "choice", "one of many choices")}}}\n"
            + $"part zone {{\n  size: area\n{In("field of a part")}}}\npart work {{\n  size: area\n{In("field of an item")}}}\n"
            + (isApart ? "" : lines + "\n")
            + "target 1 { goal A title en \"A\"\n milestone 1.1 { cite 1.1 by 2026 every reserve { ready; core.size at least 1 ha; any works where size at least 1 ha } }\n}\n";
    }

    private static string FieldType(int i) => (i % 12) switch
    {
        0 => "area",
        1 => "yes_no",
        2 => "text",
        3 => "area by year",
        4 => "one of red, green",
        5 => "many one of red, green",
        6 => "reserve",
        7 => "many reserve",
        8 => "many work",
        9 => "date",
        10 => "count by year",
        _ => "level",
    };

    private static IEnumerable<string> Statuses(IPlan plan)
    {
        var facts = new MemoryFacts(plan.Schema);
        facts.Round("2026-12-31").Row("reserve", ("code", "R1"), ("ready", false), ("core.size", 5m));
        var report = plan.Assess(facts, new DateOnly(2027, 6, 1), AssessOptions.Default);
        return report.Targets.SelectMany(target => target.Milestones).Select(milestone => milestone.Status.ToString());
    }

    private static EntitySchema Reserve(PlanSchema schema) => schema.Entities.Single(entity => entity.Name == "reserve");

    private static List<string> Errors(GenerationResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.IsError).Select(Fixture.Describe).ToList();

    private static IEnumerable<(string Path, string Text)> Sources(GenerationResult generated) => generated.Sources.Select(source => (source.Name, source.Text));

    // GetHashCode → get_hash_code
    private static string Snake(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) ? (i > 0 ? "_" : "") + char.ToLower(letter, CultureInfo.InvariantCulture) : letter.ToString())).Replace("__", "_", StringComparison.Ordinal);
}
