using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Hangzhou.Dsl.Generator.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Targets.Plan;

namespace Hangzhou.Benchmarks;

/// <summary>The whole built-in plan on three rounds of random facts: over rows, over columns, and over columns that are made first.</summary>
public class AssessBenchmarks
{
    private static readonly DateOnly AsOf = new(2028, 6, 30);

    private HangzhouRounds _rounds = new();

    [Params(1_000, 2_000, 5_000, 10_000, 50_000)]
    public int Reserves { get; set; }

    [GlobalSetup]
    public void Load() => _rounds = HangzhouRounds.Load(new RandomFacts(HangzhouPlan.Schema, seed: 2, Reserves, Figures.Tied));

    [Benchmark(Baseline = true)]
    public PlanReport OverRows() => Assess(_rounds, EvaluationPath.Rows);

    [Benchmark]
    public PlanReport OverColumns() => Assess(_rounds, EvaluationPath.Columns);

    /// <summary>Columns stay with their round, so new rounds of the same rosters make them anew.</summary>
    [Benchmark]
    public PlanReport MakingColumns() => Assess(new HangzhouRounds([.. _rounds.Rounds.Cast<HangzhouRound>().Select(Anew)]), EvaluationPath.Columns);

    private static PlanReport Assess(HangzhouRounds rounds, EvaluationPath path) => HangzhouPlan.Assess(rounds, AsOf, new AssessOptions { Path = path });

    private static HangzhouRound Anew(HangzhouRound round) =>
        new(round.Info, round.MemberStates, round.Networks, round.Reserves, round.Secretariat, round.YouthNetwork);
}
