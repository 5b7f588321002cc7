using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Dsl.Generator.Tests;

/// <summary>Where a milestone asks for evidence, what has none is not reported to it; others read it as it is reported.</summary>
public sealed class EvidenceTests
{
    private const string Rules = """
        plan proof 2026..2035 { edition "1" baseline 2025 }
        goal A { title en "a" }
        entity reserve plural reserves {
          key code: text  surveyed: yes_no  size: area  visitors: count by year  states: many state inverse reserves  projects: many project
        }
        part project { done: yes_no }
        entity state plural states { key code: text  rich: yes_no }
        single entity office { staff: count }
        target 1 {
          goal A
          milestone 1.1 { cite 1.1 by 2030 every reserve { surveyed } with evidence for surveyed }
          milestone 1.2 { cite 1.1 by 2030 every reserve { surveyed } }
          milestone 1.3 { cite 1.1 by 2030 every reserve { visitors at 2026 at least 5; visitors at least 5 } with evidence for visitors }
          milestone 1.4 { cite 1.1 by 2030 every reserve { at least 1 of projects where done } with evidence for projects }
          milestone 1.5 { cite 1.1 by 2030 every state { at least 1 of reserves where surveyed } with evidence for reserve.states }
          milestone 1.6 { cite 1.1 by 2030 the office { staff at least 3 } with evidence for staff }
          milestone 1.7 { cite 1.1 by 2030 overall { (sum of size over reserves) at least 5 ha } with evidence for reserve.size }
        }
        """;

    private static readonly Lazy<GenerationResult> Generated = new(() => PlanSources.Generate([("rules.hz", Rules)], new GenerationOptions("Proof.Rules", null, null)));

    private static readonly Lazy<IPlan> Plan = new(() => CSharpCompilations.Load(CSharpCompilations.Emit(CSharpCompilations.Of(Sources)), Generated.Value.PlanType!));

    private static readonly MemoryItems OneDone = new(1, [("done", true)]);

    private static IEnumerable<(string Path, string Text)> Sources => Generated.Value.Sources.Select(source => (source.Name, source.Text));

    [Theory]
    [InlineData("1.1", Truth.Yes, Truth.Unknown)]
    [InlineData("1.2", Truth.Yes, Truth.Yes)]
    [InlineData("1.3", Truth.Yes, Truth.Unknown)]
    [InlineData("1.4", Truth.Yes, Truth.Unknown)]
    [InlineData("1.5", Truth.Yes, Truth.Unknown)]
    [InlineData("1.6", Truth.Yes, Truth.Unknown)]
    [InlineData("1.7", Truth.Yes, Truth.Unknown)]
    public void A_milestone_that_asks_for_evidence_reads_only_what_has_it(string milestone, Truth with, Truth without)
    {
        Assert.Equal(with, Judge(milestone, Facts("surveyed!", "size!", "visitors@2026!", "visitors@2027!", "states!", "projects!", "staff!")).Truth);
        Assert.Equal(without, Judge(milestone, Facts()).Truth);
    }

    [Fact]
    public void Each_years_value_has_evidence_of_its_own()
    {
        var criteria = Judge("1.3", Facts("visitors@2027!")).Populations[0].Criteria;
        Assert.Equal([1, 0], criteria.Select(criterion => criterion.Unknown));
        Assert.Equal([0, 1], criteria.Select(criterion => criterion.Satisfied));
    }

    [Theory]
    [InlineData("1.1", "surveyed = not reported (yes without evidence)")]
    [InlineData("1.3", "visitors at 2026 = not reported (6 without evidence) visitors at 2027 = not reported (7 without evidence)")]
    [InlineData("1.4", "count of projects where done = not reported (1 without evidence)")]
    [InlineData("1.6", "staff = not reported (4 without evidence)")]
    public void An_explanation_says_what_is_reported_without_evidence(string milestone, string seen) =>
        Assert.Equal(seen, string.Join(" ", Judge(milestone, Facts()).Populations[0].Members[0].Criteria.SelectMany(criterion => criterion.Values).Select(Text)));

    [Fact]
    public void What_has_evidence_or_is_not_reported_at_all_is_explained_as_ever()
    {
        Assert.Equal("surveyed = yes", Text(Judge("1.1", Facts("surveyed!")).Populations[0].Members[0].Criteria[0].Values[0]));
        var nothing = new MemoryFacts(Plan.Value.Schema);
        nothing.Round("2027-12-31").Row("reserve", ("code", "R1"), ("surveyed!", true));
        Assert.Equal("surveyed = not reported", Text(Judge("1.1", nothing).Populations[0].Members[0].Criteria[0].Values[0]));
    }

    [Fact]
    public void The_schema_says_which_fields_evidence_is_asked_for()
    {
        var schema = Plan.Value.Schema;
        var asked = schema.Targets[0].Milestones.SelectMany(milestone => milestone.Populations.SelectMany(population => population.Evidence)
            .Select(evidence => $"{milestone.Id} {schema.Entities[evidence.Entity].Name}.{schema.Entities[evidence.Entity].Fields[evidence.Field].Name}"));
        Assert.Equal(
            ["1.1 reserve.surveyed", "1.3 reserve.visitors", "1.4 reserve.projects", "1.5 reserve.states", "1.6 office.staff", "1.7 reserve.size"], asked);
    }

    [Theory]
    [InlineData("new Reserve { Surveyed = true }", "Unknown")]
    [InlineData("new Reserve { Surveyed = true, SurveyedHasEvidence = true }", "Yes")]
    [InlineData("new Reserve { Surveyed = false, SurveyedHasEvidence = true }", "No")]
    [InlineData("new Mine(true, true)", "Yes")]
    [InlineData("new Mine(true, false)", "Unknown")]
    public void A_program_says_beside_a_value_whether_it_has_evidence(string member, string truth) =>
        Assert.Equal(truth, Run($"ProofPlan.Target1.Milestone1.Evaluate({member}).ToString()"));

    [Fact]
    public void A_record_holds_the_evidence_of_each_year() =>
        Assert.Equal("FalseTrue", Run("string.Concat(Two(2026), Two(2027))", """
            private static bool Two(int year) => ((IReserve)new Reserve { VisitorsHasEvidence = default(global::Hangzhou.Targets.Evaluation.ByYear<bool>).With(2027, true) }).VisitorsHasEvidenceIn(year);
            """));

    private static string Run(string expression, string member = "")
    {
        var code = $$"""
            #pragma warning disable
            #nullable enable
            using Proof.Rules;
            public sealed record Mine(bool Surveyed, bool SurveyedHasEvidence) : IReserve
            {
                string IReserve.Code => "R1";
                bool? IReserve.Surveyed => Surveyed;
                decimal? IReserve.Size => null;
                bool IReserve.SizeHasEvidence => false;
                long? IReserve.VisitorsIn(int year) => null;
                bool IReserve.VisitorsHasEvidenceIn(int year) => false;
                global::Hangzhou.Targets.Evaluation.KeySet IReserve.States => default;
                bool IReserve.StatesHasEvidence => false;
                global::Hangzhou.Targets.Evaluation.CollectionSize IReserve.Projects => default;
                bool? IReserve.ProjectsDone(int item) => null;
                bool IReserve.ProjectsHasEvidence => false;
            }
            public static class Program { public static string Run() => {{expression}}; {{member}} }
            """;
        var (image, symbols) = CSharpCompilations.Emit(CSharpCompilations.Of(Sources.Append(("Program.cs", code))));
        var assembly = new AssemblyLoadContext("evidence", isCollectible: true).LoadFromStream(new System.IO.MemoryStream(image), new System.IO.MemoryStream(symbols));
        return (string)assembly.GetType("Program", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
    }

    private static MemoryFacts Facts(params string[] evidence)
    {
        var facts = new MemoryFacts(Plan.Value.Schema);
        var given = evidence.Select(name => (name, (object)true));
        facts.Round("2027-12-31")
            .Row("reserve", [("code", "R1"), ("surveyed", true), ("size", 5m), ("visitors@2026", 6L), ("visitors@2027", 7L), ("states", new[] { "AA" }), ("projects", OneDone), .. given])
            .Row("state", ("code", "AA"))
            .Row("office", [("staff", 4L), .. given]);
        return facts;
    }

    private static MilestoneReport Judge(string milestone, MemoryFacts facts) => Plan.Value
        .Assess(facts, new DateOnly(2028, 1, 1), new AssessOptions(null, new ExplainRequest(milestone, null)))
        .Targets[0].Milestones.Single(one => one.Id == milestone);

    private static string Text(SeenValue seen) =>
        string.Create(CultureInfo.InvariantCulture, $"{seen.Field} = {seen.Value ?? "not reported"}{(seen.WithoutEvidence is { } reported ? $" ({reported} without evidence)" : string.Empty)}");
}
