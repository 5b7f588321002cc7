using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Gaps;

/// <summary>Gaps of random small worlds, each compared with every way of answering what is missing.</summary>
internal sealed class GapsRun(ulong seed)
{
    private const int PlansOfBatch = 40;
    private const int WorldsOfPlan = 6;
    private const int MostWays = 2_000;

    private readonly List<string> _faults = [];
    private int _verdicts;

    /// <summary>How many unknown verdicts were to be made yes, and no.</summary>
    public int Directions { get; private set; }

    /// <summary>For how many of them the number is said to be the least.</summary>
    public int Proven { get; private set; }

    /// <summary>What was told and is not so, the shortest first.</summary>
    public IEnumerable<string> Faults => _faults.OrderBy(fault => fault.Length);

    /// <summary>Judges so many unknown verdicts.</summary>
    public static GapsRun Of(ulong seed, int verdicts)
    {
        var run = new GapsRun(seed);
        for (var first = 0; run._verdicts < verdicts; first += PlansOfBatch) run.Judge(first);
        return run;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"seed {seed}: {_verdicts} unknown verdicts, {Directions} directions, {Proven} proven, {_faults.Count} faults");

    private void Judge(int first)
    {
        var texts = Enumerable.Range(first, PlansOfBatch).Select(number => SmallPlans.Of(seed, number)).ToList();
        using var batch = PlanBatch.Compile(texts);
        for (var plan = 0; plan < PlansOfBatch; plan++)
        {
            for (var world = 0; world < WorldsOfPlan; world++) Judge(batch.Plans[plan], ((first + plan) * WorldsOfPlan) + world);
        }
    }

    private void Judge(BatchedPlan plan, int number)
    {
        var facts = new SmallFacts(plan.Text, new Chance(seed + 1, (ulong)number));
        var world = facts.World(plan.Text);
        var brute = new BruteForce(plan, world, facts);
        if (brute.Ways > MostWays) return;
        var gaps = plan.Plan.FindGaps(new WorldFacts(plan.Plan.Schema, world.Rounds), world.AsOf, GapOptions.Default);
        if (gaps.Milestones is not [var gap]) return;
        _verdicts++;
        Judge(brute, world, Truth.Yes, gap.ToYes, gap.YesIsProven);
        Judge(brute, world, Truth.No, gap.ToNo, gap.NoIsProven);
    }

    private void Judge(BruteForce brute, World world, Truth goal, Gap? found, bool isProven)
    {
        Directions++;
        if (isProven) Proven++;
        if (Fault(brute, goal, found, isProven) is { } fault) _faults.Add($"to {goal}: {fault}\n{WorldText.Of(world)}");
    }

    // Proven is the least there is; what is told is reached by those very values.
    private static string? Fault(BruteForce brute, Truth goal, Gap? found, bool isProven)
    {
        var fewest = brute.Fewest(goal);
        if (found is null) return isProven && fewest is not null ? $"none is said to do, and {Number(fewest)} do" : null;
        if (isProven && fewest != found.Count) return $"{Told(found)} are told, and {Number(fewest)} are the fewest";
        if (fewest > found.Count) return $"{Told(found)} are told, fewer than the fewest, {Number(fewest)}";
        return brute.Fewest(goal, slot => IsNamed(slot, found)) is null ? $"what is told does not do: {Told(found)}" : null;
    }

    private static bool IsNamed(Slot slot, Gap gap) => gap.Reports.Any(report => report.Entity == slot.Entity && IsNamed(slot, report));

    // Where it is enough that members are listed, their key is told; here they are listed by whatever is answered of them.
    private static bool IsNamed(Slot slot, MissingReport report) => slot.IsUnlisted
        ? report.Unlisted > 0 && (report.Field == slot.Field || report.Field == "code")
        : report.Field == slot.Field && (slot.Entity == "office" || report.Member == "R" + Number(slot.Row + 1));

    private static string Told(Gap gap) =>
        $"{Number((int)gap.Count)} ({string.Join(", ", gap.Reports.Select(report => $"{report.Entity} {report.Member} {Number((int)report.Unlisted)} {report.Field}"))})";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
