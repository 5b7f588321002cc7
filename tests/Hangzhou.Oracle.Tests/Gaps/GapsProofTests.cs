using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;
using Xunit.Abstractions;

namespace Hangzhou.Oracle.Tests.Gaps;

/// <summary>
/// What is told to settle a verdict does settle it, and nothing less does: against every way of answering what is missing.
/// HANGZHOU_GAP_WORLDS and HANGZHOU_SEED make another run of it.
/// </summary>
public class GapsProofTests(ITestOutputHelper output)
{
    private const int PlansOfBatch = 40;
    private const int WorldsOfPlan = 6;
    private const int MostWays = 4_000;

    [Fact]
    public void Gaps_are_the_fewest_values_that_settle_a_verdict()
    {
        var (seed, wanted) = (Setting("HANGZHOU_SEED", 20_260_101), (int)Setting("HANGZHOU_GAP_WORLDS", 600));
        var (judged, directions, proven, failures) = (0, 0, 0, new List<string>());
        for (var first = 0; judged < wanted; first += PlansOfBatch)
        {
            var texts = Enumerable.Range(first, PlansOfBatch).Select(number => SmallPlans.Of(seed, number)).ToList();
            using var batch = PlanBatch.Compile(texts);
            for (var plan = 0; plan < PlansOfBatch; plan++)
            {
                for (var i = 0; i < WorldsOfPlan; i++)
                {
                    var facts = new SmallFacts(texts[plan], new Chance(seed + 1, (ulong)(((first + plan) * WorldsOfPlan) + i)));
                    var world = facts.World(texts[plan]);
                    var brute = new BruteForce(batch.Plans[plan], world, facts);
                    if (brute.Ways > MostWays) continue;
                    var gaps = batch.Plans[plan].Plan.FindGaps(new WorldFacts(batch.Plans[plan].Plan.Schema, world.Rounds), world.AsOf, GapOptions.Default);
                    if (gaps.Milestones is not [var gap]) continue;
                    judged++;
                    foreach (var (goal, found, isProven) in new[] { (Truth.Yes, gap.ToYes, gap.YesIsProven), (Truth.No, gap.ToNo, gap.NoIsProven) })
                    {
                        directions++;
                        if (isProven) proven++;
                        if (Fault(brute, goal, found, isProven) is { } fault) failures.Add($"plan {first + plan}, world {i}, to {goal}: {fault}\n{WorldText.Of(world)}");
                    }
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged} unknown verdicts, {directions} directions, {proven} proven, {failures.Count} faults"));
        Assert.True(failures.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{failures.Count} of {directions}\n") + string.Join('\n', failures.OrderBy(failure => failure.Length).Take(3)));
        Assert.True(proven * 10 > directions * 8, "Most are proven.");
    }

    // Proven is the least there is; told is reached by those very values.
    private static string? Fault(BruteForce brute, Truth goal, Gap? found, bool isProven)
    {
        var fewest = brute.Fewest(goal);
        if (found is null) return isProven && fewest is not null ? $"none is said to do, {fewest} do" : null;
        if (isProven && fewest != found.Count) return $"{found.Count} are told and {fewest?.ToString(CultureInfo.InvariantCulture) ?? "none"} are the fewest: {Told(found)}";
        if (fewest > found.Count) return $"{found.Count} are told, fewer than the fewest, {fewest}: {Told(found)}";
        return brute.Fewest(goal, slot => IsNamed(slot, found)) is null ? $"what is told does not do: {Told(found)}" : null;
    }

    private static bool IsNamed(Slot slot, Gap gap) => gap.Reports.Any(report =>
        report.Entity == slot.Entity && report.Field == slot.Field && (slot.IsUnlisted ? report.Unlisted > 0 : slot.Entity == "office" || report.Member == "R" + (slot.Row + 1).ToString(CultureInfo.InvariantCulture)));

    private static string Told(Gap gap) => string.Join(", ", gap.Reports.Select(report => $"{report.Entity} {report.Member} {report.Unlisted} {report.Field}"));

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? ulong.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
