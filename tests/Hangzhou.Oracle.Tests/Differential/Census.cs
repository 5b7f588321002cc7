using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Oracle.Tests.Worlds;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>Counts in how many pairs of a plan and facts each construct of the language stood.</summary>
internal sealed class Census
{
    private readonly ConcurrentDictionary<string, long> _pairs = new(StringComparer.Ordinal);
    private long _plans;
    private long _worlds;
    private long _members;

    public long Plans => _plans;

    /// <summary>Pairs of a plan and facts.</summary>
    public long Pairs => _worlds;

    /// <summary>Members whose truths were compared, each once a milestone and a pair.</summary>
    public long Members => _members;

    /// <summary>In how many pairs the construct stood.</summary>
    public long Of(string construct) => _pairs.GetValueOrDefault(construct);

    /// <summary>What was counted, in order of names.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Counts => [.. _pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    public void AddPlan(LoweredPlan plan, int worlds)
    {
        Interlocked.Increment(ref _plans);
        Add(Constructs.In(plan), worlds);
    }

    public void AddWorld(LoweredPlan plan, World world, PlanReport report)
    {
        Interlocked.Increment(ref _worlds);
        Interlocked.Add(ref _members, report.Targets.SelectMany(target => target.Milestones).SelectMany(milestone => milestone.Populations).Sum(population => population.Listed));
        Add(Constructs.In(world), 1);
        Add(Constructs.In(plan, report), 1);
    }

    private void Add(IEnumerable<string> constructs, long pairs)
    {
        foreach (var construct in constructs.Distinct(StringComparer.Ordinal)) _pairs.AddOrUpdate(construct, pairs, (_, before) => before + pairs);
    }
}
