using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Finds for one milestone what would make it yes, and what no: population by population, window by window.</summary>
internal sealed class MilestoneSearch
{
    private readonly GapContext _gaps;
    private readonly MilestoneContext _context;
    private readonly ImmutableArray<Instance> _instances;
    private readonly bool _hasOpenWindow;
    private readonly Dictionary<Instance, List<MemberClass>?> _classes = new(ReferenceEqualityComparer.Instance);

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
        foreach (var instance in _instances)
        {
            if (instance.Now.Truth != Truth.Unknown || !MayBeNo(instance)) continue;
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
        var entities = new List<int>();
        var all = new List<BundleWays>();
        foreach (var bundle in Bundles())
        {
            var ways = ForAll(bundle, out var isExhaustive);
            // Two questions of one entity may share an answer, and need not be cheapest together where each is.
            var entity = bundle[0].Schema.Entity.GetValueOrDefault();
            isProven &= isExhaustive && !entities.Contains(entity);
            if (ways is { Yes: null, Aside: null })
            {
                isProven = isExhaustive;
                return null;
            }

            entities.Add(entity);
            all.Add(ways);
        }

        return Together(all, HasHeld());
    }

    private bool HasHeld()
    {
        foreach (var instance in _instances)
        {
            if (instance.Now.Truth == Truth.Yes) return true;
        }

        return false;
    }

    // Each in its cheaper way, yes or set aside; but one at least is yes, or the milestone would bind nobody.
    private static Solution? Together(List<BundleWays> all, bool holds)
    {
        var together = Solution.Free;
        var (first, least) = (-1, long.MaxValue);
        for (var i = 0; i < all.Count; i++)
        {
            holds |= all[i].Cheaper == all[i].Yes;
            if (all[i].Yes is { } yes && yes.Cost - (all[i].Cheaper?.Cost ?? 0) is var more && more < least) (first, least) = (i, more);
        }

        if (!holds && first < 0) return null;
        for (var i = 0; i < all.Count; i++)
        {
            if ((!holds && i == first ? all[i].Yes : all[i].Cheaper) is { } chosen) together = Solution.Join(together, chosen);
        }

        return together;
    }

    /// <summary>How a question can be met: by yes, or by nobody being asked.</summary>
    private sealed record BundleWays(Solution? Yes, Solution? Aside)
    {
        public Solution? Cheaper => Yes is null || Aside?.Cost < Yes.Cost ? Aside : Yes;
    }

    // A window that is still open is never no.
    private bool MayBeNo(Instance instance) => instance.Window == 0 || _context.AsOf > new DateOnly(instance.Window, 12, 31);

    // Populations of one entity may share missing values: where all of them bind every member they are one question.
    private List<List<Instance>> Bundles()
    {
        var bundles = new List<List<Instance>>();
        foreach (var instance in _instances)
        {
            if (instance.Now.Truth != Truth.Unknown) continue;
            var bundle = IsJoinable(instance) ? bundles.Find(one => one[0].Schema.Entity == instance.Schema.Entity && IsJoinable(one[0])) : null;
            if (bundle is null) bundles.Add([instance]);
            else bundle.Add(instance);
        }

        return bundles;
    }

    private static bool IsJoinable(Instance instance) =>
        instance is { CanReport: true, Schema: { HasScope: false, Quantifier: Quantifier.Every or Quantifier.The } };

    private BundleWays ForAll(List<Instance> bundle, out bool isExhaustive)
    {
        isExhaustive = true;
        var first = bundle[0];
        if (!first.CanReport) return new BundleWays(null, null);
        isExhaustive = false;
        if (first.Schema.Quantifier == Quantifier.Overall) return new BundleWays(null, null);
        var classes = bundle.Count == 1 ? ClassesOf(first) : new MemberSearch(_gaps, bundle).Find();
        var yes = Cheapest(first, classes, Truth.Yes, out isExhaustive);
        return new BundleWays(yes, _instances.Length > 1 ? Cheapest(first, classes, null, out _) : null);
    }

    private Solution? Settle(Instance instance, Truth goal, out bool isExhaustive)
    {
        isExhaustive = true;
        if (!instance.CanReport) return null;
        isExhaustive = false;
        return instance.Schema.Quantifier == Quantifier.Overall ? null : Cheapest(instance, ClassesOf(instance), goal, out isExhaustive);
    }

    private List<MemberClass>? ClassesOf(Instance instance)
    {
        if (!_classes.TryGetValue(instance, out var classes)) _classes[instance] = classes = new MemberSearch(_gaps, [instance]).Find();
        return classes;
    }

    private Solution? Cheapest(Instance instance, List<MemberClass>? classes, Truth? goal, out bool isExhaustive)
    {
        isExhaustive = false;
        if (classes is null) return null;
        isExhaustive = classes.TrueForAll(one => one.Table.IsExhaustive) && AreSettledByMembers(instance.Schema.Entity);
        var entity = instance.Schema.Entity.GetValueOrDefault();
        var unlisted = classes.Find(one => one.IsUnlisted);
        Settled? best = null;
        foreach (var constraint in Constraint.For(instance.Schema, instance.Now.Required, unlisted is not null, unlisted is { Count: null }, goal))
        {
            if (Settlement.Find(classes, constraint) is { } found && (best is null || found.Cost < best.Cost)) best = found;
        }

        isExhaustive &= best?.IsLeast ?? true;
        return best is null ? null : Solution.Of(entity, best, isExhaustive);
    }

    // What others report could settle it too, and more cheaply.
    private bool AreSettledByMembers(int? entity)
    {
        foreach (var instance in _instances)
        {
            if (instance.Schema.Entity == entity && (instance.Reads.Rosters.Count > 0 || !instance.Reads.Fields.TrueForAll(read => read.IsOfMember))) return false;
        }

        return true;
    }

    private static MemberReader ReaderOf(MilestoneContext context) => context.Schema.Timing is DuringTiming during
        ? new LatchedReader(context, context.At(context.Assessed), during.From)
        : new MemberReader(context, context.At(context.Assessed));

    private static (ImmutableArray<Instance> Instances, bool HasOpenWindow) Instances(MilestoneContext context)
    {
        var instances = ImmutableArray.CreateBuilder<Instance>();
        if (context.Schema.Timing is not EachYearTiming each)
        {
            Add(instances, context, ReaderOf(context), 0);
            return (instances.ToImmutable(), false);
        }

        var isAtLeast = IsAtLeast(context.Schema);
        var hasOpenWindow = false;
        for (var year = each.FirstYear; year <= each.LastYear; year++)
        {
            var isOver = context.AsOf > new DateOnly(year, 12, 31);
            var mayHold = context.AsOf >= new DateOnly(year, 1, 1) && isAtLeast;
            hasOpenWindow |= !isOver && !mayHold;
            if (isOver || mayHold) Add(instances, context, new WindowReader(context, year), year);
        }

        return (instances.ToImmutable(), hasOpenWindow);
    }

    private static void Add(ImmutableArray<Instance>.Builder instances, MilestoneContext context, MemberReader reader, int window)
    {
        foreach (var population in context.Populations) instances.Add(new Instance(context, reader, population, window));
    }

    // What more can only make truer may hold before the year is over.
    private static bool IsAtLeast(MilestoneSchema milestone)
    {
        foreach (var population in milestone.Populations)
        {
            foreach (var criterion in population.Criteria)
            {
                if (!criterion.IsAtLeast) return false;
            }
        }

        return true;
    }
}
