using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Finds for one milestone what would make it yes, and what no: population by population, window by window.</summary>
internal sealed class MilestoneSearch
{
    private readonly GapContext _gaps;
    private readonly MilestoneContext _context;
    private readonly ImmutableArray<Instance> _instances;
    private readonly bool _hasOpenWindow;
    private readonly Dictionary<Instance, List<MemberClass>> _classes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Prepares the search on the facts as reported.</summary>
    public MilestoneSearch(GapContext gaps, MilestoneContext context)
    {
        (_gaps, _context) = (gaps, context);
        (_instances, _hasOpenWindow) = Instances(context);
    }

    /// <summary>The populations, in each window.</summary>
    public ImmutableArray<Instance> All => _instances;

    /// <summary>The milestone's truth, which is that of the round assessed; windows have each their own.</summary>
    public static Truth? TruthOf(MilestoneContext context)
    {
        if (context.Assessed < 0 || context.Schema.Timing is EachYearTiming) return TimingAssessment.Assess(context).Truth;
        return MilestoneOutcome.Assess(context, ReaderOf(context)).Truth;
    }

    /// <summary>The cheapest answers that make the milestone no; null where none was found.</summary>
    public Solution? ToNo(out bool isProven)
    {
        isProven = true;
        Solution? best = null;
        foreach (var instance in _instances.Where(one => one.Now.Truth == Truth.Unknown && MayBeNo(one)))
        {
            var found = Settle(instance, Truth.No, out var isExhaustive);
            isProven &= isExhaustive;
            if (found is not null && (best is null || found.Cost < best.Cost)) best = found;
        }

        return best;
    }

    /// <summary>The cheapest answers that make the milestone yes; null where none was found.</summary>
    public Solution? ToYes(out bool isProven)
    {
        isProven = true;
        if (_hasOpenWindow) return null;
        var entities = new HashSet<int>();
        var all = new List<(Solution? Yes, Solution? Aside)>();
        foreach (var bundle in Bundles())
        {
            var ways = ForAll(bundle, out var isExhaustive);
            // Two questions of one entity may share an answer, and need not be cheapest together where each is.
            isProven &= isExhaustive && entities.Add(bundle[0].Schema.Entity.GetValueOrDefault());
            if (ways is (null, null))
            {
                isProven = isExhaustive;
                return null;
            }

            all.Add(ways);
        }

        return Together(all, _instances.Any(instance => instance.Now.Truth == Truth.Yes));
    }

    // Each in its cheaper way, yes or set aside; but one at least is yes, or the milestone would bind nobody.
    private static Solution? Together(List<(Solution? Yes, Solution? Aside)> all, bool holds)
    {
        var chosen = all.ConvertAll(ways => ways.Yes is null || ways.Aside?.Cost < ways.Yes.Cost ? ways.Aside : ways.Yes);
        if (!holds && !chosen.Exists(one => all.Exists(ways => ReferenceEquals(ways.Yes, one))))
        {
            var cheapest = Enumerable.Range(0, all.Count).Where(i => all[i].Yes is not null)
                .OrderBy(i => (all[i].Yes?.Cost ?? 0) - (chosen[i]?.Cost ?? 0)).FirstOrDefault(-1);
            if (cheapest < 0) return null;
            chosen[cheapest] = all[cheapest].Yes;
        }

        return chosen.OfType<Solution>().Aggregate(Solution.Free, Solution.Join);
    }

    // A window that is still open is never no.
    private bool MayBeNo(Instance instance) => instance.Window == 0 || _context.AsOf > new DateOnly(instance.Window, 12, 31);

    // Populations of one entity may share missing values: where all of them bind every member they are one question.
    private IEnumerable<List<Instance>> Bundles()
    {
        var open = _instances.Where(instance => instance.Now.Truth == Truth.Unknown).ToList();
        foreach (var group in open.GroupBy(instance => (instance.Schema.Entity, instance.CanReport)))
        {
            var joinable = group.Where(instance => instance is { CanReport: true, Schema: { HasScope: false, Quantifier: Quantifier.Every or Quantifier.The } }).ToList();
            if (joinable.Count > 0) yield return joinable;
            foreach (var other in group.Except(joinable)) yield return [other];
        }
    }

    private (Solution? Yes, Solution? Aside) ForAll(List<Instance> bundle, out bool isExhaustive)
    {
        isExhaustive = true;
        var first = bundle[0];
        if (!first.CanReport) return (null, null);
        isExhaustive = false;
        if (first.Schema.Quantifier == Quantifier.Overall) return (null, null);
        var classes = bundle.Count == 1 ? ClassesOf(first) : new MemberSearch(_gaps, [.. bundle]).Find();
        var yes = Cheapest(first, classes, Truth.Yes, out isExhaustive);
        return (yes, _instances.Length > 1 ? Cheapest(first, classes, null, out _) : null);
    }

    private Solution? Settle(Instance instance, Truth goal, out bool isExhaustive)
    {
        isExhaustive = true;
        if (!instance.CanReport) return null;
        isExhaustive = false;
        return instance.Schema.Quantifier == Quantifier.Overall ? null : Cheapest(instance, ClassesOf(instance), goal, out isExhaustive);
    }

    private List<MemberClass> ClassesOf(Instance instance)
    {
        if (!_classes.TryGetValue(instance, out var classes)) _classes[instance] = classes = new MemberSearch(_gaps, [instance]).Find();
        return classes;
    }

    private Solution? Cheapest(Instance instance, List<MemberClass> classes, Truth? goal, out bool isExhaustive)
    {
        isExhaustive = classes.TrueForAll(one => one.Table.IsExhaustive) && _instances.Where(one => one.Schema.Entity == instance.Schema.Entity).All(IsSettledByMembers);
        var entity = instance.Schema.Entity.GetValueOrDefault();
        var unlisted = classes.Find(one => one.IsUnlisted);
        Settled? best = null;
        foreach (var constraint in Constraint.For(instance.Schema, instance.Now.Required, unlisted is not null, unlisted is { Count: null }, goal))
        {
            if (Settlement.Find(classes, constraint) is { } found && (best is null || found.Cost < best.Cost)) best = found;
        }

        return best is null ? null : Solution.Of(entity, best, isExhaustive);
    }

    // What others report could settle it too, and more cheaply.
    private static bool IsSettledByMembers(Instance instance) =>
        instance.Reads.Fields.All(read => read.IsOwn) && instance.Reads.Rosters.Count == 0;

    private static MemberReader ReaderOf(MilestoneContext context) => context.Schema.Timing is DuringTiming during
        ? new LatchedReader(context, context.At(context.Assessed), during.From)
        : new MemberReader(context, context.At(context.Assessed));

    private static (ImmutableArray<Instance> Instances, bool HasOpenWindow) Instances(MilestoneContext context)
    {
        if (context.Schema.Timing is not EachYearTiming each)
        {
            var reader = ReaderOf(context);
            return ([.. context.Populations.Select(population => new Instance(context, reader, population, 0))], false);
        }

        var instances = ImmutableArray.CreateBuilder<Instance>();
        var hasOpenWindow = false;
        for (var year = each.FirstYear; year <= each.LastYear; year++)
        {
            var isOver = context.AsOf > new DateOnly(year, 12, 31);
            var mayHold = context.AsOf >= new DateOnly(year, 1, 1) && context.Schema.Populations.All(population => population.Criteria.All(criterion => criterion.IsAtLeast));
            hasOpenWindow |= !isOver && !mayHold;
            if (isOver || mayHold) instances.AddRange(context.Populations.Select(population => new Instance(context, new WindowReader(context, year), population, year)));
        }

        return (instances.ToImmutable(), hasOpenWindow);
    }
}
