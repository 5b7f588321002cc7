using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Plans;

/// <summary>Looks up names that a call gives, and says which was probably meant.</summary>
internal static class PlanNames
{
    /// <summary>A milestone's id.</summary>
    /// <exception cref="CallException">The plan has no such milestone.</exception>
    public static string CheckedMilestone(PlanSchema plan, string id)
    {
        var ids = plan.Targets.SelectMany(target => target.Milestones).Select(milestone => milestone.Id).ToList();
        if (ids.Contains(id)) return id;
        var below = ids.Where(candidate => candidate.StartsWith($"{id}.", StringComparison.Ordinal)).ToList();
        var meant = below.Count > 0 ? $" Target {id} has {string.Join(", ", below)}." : DidYouMean(id, ids);
        throw new CallException($"The plan has no milestone '{id}'.{meant}", "'hangzhou list' names them all.");
    }

    /// <summary>A field by which members can be grouped, given by its name in English or Chinese.</summary>
    /// <exception cref="CallException">No roster has such a field.</exception>
    public static string CheckedGroupField(PlanSchema plan, string name)
    {
        var fields = plan.Entities.Where(entity => !entity.IsSingle).SelectMany(entity => entity.Fields).ToList();
        var candidates = fields.Where(field => field.CanGroup).Select(field => field.Name).Distinct(StringComparer.Ordinal).ToList();
        var named = fields.Where(field => field.Name == name || field.Chinese == name).ToList();
        if (named.Find(field => field.CanGroup) is { } found) return found.Name;
        if (named.Count > 0)
        {
            throw new CallException(
                $"--by cannot go by '{name}': it is no choice, text or relation.", $"Such fields: {string.Join(", ", candidates)}.");
        }

        throw new CallException(
            $"No roster of the plan has a field '{name}'.{DidYouMean(name, candidates)}", $"--by can go by: {string.Join(", ", candidates)}.");
    }

    /// <summary>The mistake of a member that the milestone does not have.</summary>
    public static CallException UnknownMember(PlanSchema plan, MilestoneReport milestone, IFactRound round, string member)
    {
        var keys = milestone.Populations.SelectMany(population => KeysOf(plan, population.Entity, round)).ToList();
        return new CallException(
            $"Milestone {milestone.Id} has no member '{member}' at that round.{DidYouMean(member, keys)}",
            "Give a key as the facts have it, or leave --member out to see all.");
    }

    private static IEnumerable<string> KeysOf(PlanSchema plan, string? name, IFactRound round)
    {
        var ordinal = plan.Entities.Select(entity => entity.Name).ToList().IndexOf(name ?? string.Empty);
        if (ordinal < 0) return [];
        var entity = plan.Entities[ordinal];
        if (entity.IsSingle) return [entity.Name];
        return round.Table(ordinal) is { } table
            ? Enumerable.Range(0, table.RowCount).Select(row => table.Text(row, entity.KeyField)).OfType<string>()
            : [];
    }

    private static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Suggestions.Nearest(word, candidates) is { } suggestion ? $" Did you mean '{suggestion}'?" : string.Empty;
}
