using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What would change how one member stands to a milestone, population by population.</summary>
internal static class MemberChanges
{
    /// <summary>One for each population that the member belongs to, of the window shown last where there are windows.</summary>
    /// <param name="id">The member's key, or a single entity's name.</param>
    public static IEnumerable<MemberChange> Of(GapContext gaps, MilestoneRule rule, string id)
    {
        var search = new MilestoneSearch(gaps, gaps.Judged(rule));
        foreach (var instance in search.All.Where(one => one.CanReport).GroupBy(one => one.Population).Select(group => group.Last()))
        {
            if (MemberOf(gaps, instance, id) is >= 0 and var member) yield return Of(gaps, instance, member);
        }
    }

    private static int MemberOf(GapContext gaps, Instance instance, string id)
    {
        if (instance.Schema.Entity is not { } entity) return -1;
        if (instance.Schema.Quantifier == Quantifier.The) return gaps.Plan.Entities[entity].Name == id ? 0 : -1;
        return instance.Point.Round.RosterOf(entity).Find(id);
    }

    private static MemberChange Of(GapContext gaps, Instance instance, int member)
    {
        var truths = new Truth[instance.Schema.Criteria.Length];
        var point = instance.Point;
        instance.Reader.Judge(instance.Population, member, point, truths);
        var scope = instance.Reader.Scope(instance.Population, member, point);
        var truth = MemberTally.Fold(truths);
        if (scope == Truth.No) return new MemberChange(instance.Population, truth, [], null, null);
        if (scope == Truth.Yes && truth != Truth.Unknown)
        {
            return new MemberChange(instance.Population, truth, new ChangeSearch(gaps, instance, member).Find(truths), null, null);
        }

        // Where too many are unlike each other nothing is said of any.
        if (new MemberSearch(gaps, [instance]).Find()?.First(one => one.Members.Contains(member)).Table is not { } found) return new MemberChange(instance.Population, truth, [], null, null);
        var yes = new[] { (Truth.Yes, Truth.Yes), (Truth.No, Truth.Yes), (Truth.No, Truth.Unknown), (Truth.No, Truth.No) };
        return new MemberChange(instance.Population, truth, [], Cheapest(gaps, instance, found, yes), Cheapest(gaps, instance, found, [(Truth.Yes, Truth.No)]));
    }

    private static ImmutableArray<string>? Cheapest(GapContext gaps, Instance instance, CostTable table, (Truth Scope, Truth Truth)[] goals)
    {
        var reached = goals.Where(goal => table.CostOf(goal.Scope, goal.Truth) >= 0).OrderBy(goal => table.CostOf(goal.Scope, goal.Truth)).ToList();
        if (reached.Count == 0) return null;
        var entity = gaps.Plan.Entities[instance.Schema.Entity.GetValueOrDefault()];
        return [.. Choice.All(table.ChoiceOf(reached[0].Scope, reached[0].Truth)).Select(answer => answer.Cell.NameIn(entity)).Distinct()];
    }
}
