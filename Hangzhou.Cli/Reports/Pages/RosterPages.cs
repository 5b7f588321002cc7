using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Who does not fulfil what: one line for each member, whatever the number of milestones.</summary>
internal static class RosterPages
{
    /// <summary>A page stays one that a browser opens at once.</summary>
    public const int MostMembers = 2000;

    public static List<RosterView> Of(PageContext context) =>
    [
        .. context.Plan.Entities
            .Select((entity, ordinal) => Roster(context, entity, ordinal))
            .Where(roster => roster.Count > 0),
    ];

    /// <summary>The milestones by which the lists can be filtered.</summary>
    public static List<MilestoneLink> Milestones(PageContext context) =>
        [.. All(context).Where(milestone => milestone.Populations.Any(population => !population.Standings.IsEmpty)).Select(context.Link)];

    private static IEnumerable<MilestoneReport> All(PageContext context) => context.View.Report.Targets.SelectMany(target => target.Milestones);

    private static RosterView Roster(PageContext context, EntitySchema entity, int ordinal)
    {
        var binding = All(context)
            .Select(milestone => (milestone.Id, Populations: milestone.Populations.Where(population => population.Entity == entity.Name).ToList()))
            .Where(milestone => milestone.Populations.Any(population => population.Quantifier is not (Quantifier.The or Quantifier.Overall)))
            .ToList();
        var standings = new Dictionary<string, (List<string> Fails, List<string> Open)>(StringComparer.Ordinal);
        foreach (var (id, populations) in binding)
        {
            foreach (var standing in populations.SelectMany(population => population.Standings)) Add(standings, id, standing);
        }

        var table = context.View.AssessedRound?.Table(ordinal);
        var names = MemberNames.Of(context, ordinal);
        var members = standings
            .Select(member => Member(member.Key, names.GetValueOrDefault(member.Key), member.Value, binding.Count))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Key, StringComparer.Ordinal)
            .Take(MostMembers);
        return new RosterView(
            entity.Name, context.PluralOf(entity), table?.RowCount ?? 0, standings.Count, [.. members], Math.Max(0, standings.Count - MostMembers));
    }

    // Two populations of one milestone may bind a member: what fails says more than what is open.
    private static void Add(Dictionary<string, (List<string> Fails, List<string> Open)> standings, string milestone, MemberStanding standing)
    {
        if (!standings.TryGetValue(standing.Id, out var lists)) standings.Add(standing.Id, lists = ([], []));
        if (standing.Fails) lists.Open.Remove(milestone);
        var list = standing.Fails ? lists.Fails : lists.Open;
        if (!list.Contains(milestone) && !lists.Fails.Contains(milestone)) list.Add(milestone);
    }

    private static MemberView Member(string key, string? name, (List<string> Fails, List<string> Open) standing, int binding)
    {
        var areAllOpen = binding > 1 && standing.Open.Count == binding;
        return new MemberView(
            key, name ?? key, string.Join(' ', standing.Fails), areAllOpen ? string.Empty : string.Join(' ', standing.Open), areAllOpen ? binding : null);
    }
}
