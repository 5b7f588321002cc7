using System.Linq;
using Hangzhou.Dsl.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Hangzhou.Dsl.Generator.Tests;

public sealed class EmbeddingTests
{
    private const string Rule = "CompactPlan.Target1.Milestone1";

    private static readonly string[] Restored = ["decimal? CoreDegraded => 10m;", "decimal? CoreRestored => 5m;", "bool? HabitatIdentified => true;"];

    [Theory]
    [InlineData("sealed class", "new Mine()")]
    [InlineData("readonly struct", "new Mine()")]
    [InlineData("sealed class", "new Reserve { CoreDegraded = 10m, CoreRestored = 5m, HabitatIdentified = true }")]
    public void A_rule_takes_a_developers_own_types_as_they_stand(string kind, string value)
    {
        var code = CompiledFixture.ReserveClass(kind, "Mine", Restored)
            + $"public static class Program {{ public static string Run() => {Rule}.Evaluate({value}).ToString() + {Rule}.Explain({value}).Criteria.Length; }}";
        Assert.Equal("Yes2", CompiledFixture.Run<string>(code));
    }

    [Fact]
    public void A_missing_property_is_the_compilers_one_error()
    {
        var code = CompiledFixture.ReserveClass("sealed class", "Mine").Replace("    public decimal? CoreRestored => null;\n", "", System.StringComparison.Ordinal);
        var complaint = Assert.Single(CSharpCompilations.Complaints(CSharpCompilations.Of(Fixture.Sources.Append(("Mine.cs", code))).GetDiagnostics()));
        Assert.Contains("CS0535", complaint, System.StringComparison.Ordinal);
        Assert.Contains("CoreRestored", complaint, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sealed class")]
    [InlineData("readonly struct")]
    public void A_member_evaluated_costs_no_memory(string kind)
    {
        var code = CompiledFixture.ReserveClass(kind, "Mine", Restored) + $$"""
            public static class Program
            {
                public static long Run()
                {
                    var reserve = new Reserve { Code = "R1", CoreDegraded = 10.5m, CoreRestored = 5m };
                    var reserves = new Reserve[1000];
                    System.Array.Fill(reserves, reserve);
                    var mine = new Mine();
                    var own = new Mine[] { mine, mine };
                    var rounds = new CompactRounds(new CompactRound(new global::Hangzhou.Targets.Evaluation.RoundInfo(
                        new System.DateOnly(2027, 12, 31), default, new global::Hangzhou.Targets.Evaluation.LocalizedText(null, null),
                        System.Collections.Immutable.ImmutableArray<string>.Empty), Reserve.ToRoster(new[] { reserve })));
                    var context = rounds.At(new System.DateOnly(2028, 1, 1));
                    var before = 0L;
                    for (var i = 0; i < 100; i++)
                    {
                        if (i == 50) before = System.GC.GetAllocatedBytesForCurrentThread();
                        {{Rule}}.Evaluate(reserve);
                        {{Rule}}.Evaluate(mine);
                        {{Rule}}.Count(reserves);
                        CompactPlan.Target1.Milestone2.Evaluate(reserve, context);
                        CompactPlan.Target1.Milestone2.Count(reserves, context);
                        {{(kind == "readonly struct" ? Rule + ".Count<Mine>(own);" : "")}}
                    }

                    return System.GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
            """;
        Assert.Equal(0, CompiledFixture.Run<long>(code));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug, 0)]
    [InlineData(OptimizationLevel.Release, 0)]
    [InlineData(OptimizationLevel.Release, 100_000)]
    public void A_stack_trace_shows_the_criterions_line(OptimizationLevel optimization, int callsBefore)
    {
        var code = CompiledFixture.ReserveClass(
            "sealed class", "Mine", "decimal? CoreRestored => Program.Throws ? throw new System.InvalidOperationException() : 1m;") + $$"""
            public static class Program
            {
                public static bool Throws;

                public static string Run()
                {
                    var mine = new Mine();
                    for (var i = 0; i < {{callsBefore}}; i++) {{Rule}}.Evaluate(mine);
                    if ({{callsBefore}} > 0) System.Threading.Thread.Sleep(300);
                    for (var i = 0; i < {{callsBefore}}; i++) {{Rule}}.Evaluate(mine);
                    Throws = true;
                    try
                    {
                        {{Rule}}.Evaluate(mine);
                        return "";
                    }
                    catch (System.InvalidOperationException exception)
                    {
                        return exception.StackTrace ?? "";
                    }
                }
            }
            """;
        Assert.Contains("target1.hz:line 10", CompiledFixture.Run<string>(code, optimization), System.StringComparison.Ordinal);
    }

    // The loop of Count holds the rules themselves, without their lines: whoever throws in it is asked once more.
    [Theory]
    [InlineData(OptimizationLevel.Debug, 0)]
    [InlineData(OptimizationLevel.Release, 0)]
    [InlineData(OptimizationLevel.Release, 100_000)]
    public void A_stack_trace_out_of_a_count_shows_the_criterions_line(OptimizationLevel optimization, int countsBefore)
    {
        var code = CompiledFixture.ReserveClass(
            "struct", "Mine", "decimal? CoreRestored => Number == Program.Throwing ? throw new System.InvalidOperationException() : 1m;")
            .Replace("struct Mine : IReserve\n{\n", "struct Mine : IReserve\n{\n    public int Number;\n", System.StringComparison.Ordinal) + $$"""
            public static class Program
            {
                public static int Throwing = -1;

                public static string Run()
                {
                    var members = new Mine[3];
                    for (var i = 0; i < members.Length; i++) members[i].Number = i;
                    for (var i = 0; i < {{countsBefore}}; i++) {{Rule}}.Count<Mine>(members);
                    if ({{countsBefore}} > 0) System.Threading.Thread.Sleep(300);
                    for (var i = 0; i < {{countsBefore}}; i++) {{Rule}}.Count<Mine>(members);
                    Throwing = 2;
                    try
                    {
                        {{Rule}}.Count<Mine>(members);
                        return "";
                    }
                    catch (System.InvalidOperationException exception)
                    {
                        return exception.StackTrace ?? "";
                    }
                }
            }
            """;
        Assert.Contains("target1.hz:line 10", CompiledFixture.Run<string>(code, optimization), System.StringComparison.Ordinal);
    }
}
