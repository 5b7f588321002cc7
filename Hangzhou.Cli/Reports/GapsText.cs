using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>For people: what could settle each unknown verdict, and whom to ask for what.</summary>
internal static class GapsText
{
    private const int MostRanked = 20;
    private const int MostNamed = 3;

    public static void Write(GapsView view, TextWriter output)
    {
        foreach (var line in Lines(view)) output.Write($"{TerminalText.Line(line)}\n");
    }

    private static IEnumerable<string> Lines(GapsView view)
    {
        yield return $"{view.Plan.Title.English ?? view.Plan.Name}, edition {view.Plan.Edition}, as of {Words.Of(view.AsOf)}";
        yield return view.Round is { } round
            ? $"Counted are values that are missing in the round of {Words.Of(round)}"
            : "No round of facts is dated up to then: every verdict is unknown, and there is nothing that a report could be added to";
        if (view.IsIllustrative) yield return Notices.Illustrative;
        if (view.Round is null) yield break;
        yield return string.Empty;
        if (view.Gaps.Milestones.IsEmpty)
        {
            yield return "No verdict is unknown.";
            yield break;
        }

        var gaps = view.IsRanked ? [] : view.Gaps.Milestones.SelectMany(gap => OfMilestone(view, gap)).Append(string.Empty);
        foreach (var line in gaps.Concat(Ranked(view))) yield return line;
    }

    private static IEnumerable<string> OfMilestone(GapsView view, MilestoneGap gap)
    {
        yield return $"{gap.Milestone}  {view.SchemaOf(gap).Title.English}";
        yield return $"  yes: {Told(view, gap.ToYes, gap.YesIsProven)}";
        yield return $"  no:  {Told(view, gap.ToNo, gap.NoIsProven)}";
    }

    // example: 12 values: reserve R1: core.area, core.restored; 3 unlisted reserves: core.area
    private static string Told(GapsView view, Gap? gap, bool isProven)
    {
        if (gap is null) return isProven ? "cannot be reached by what is missing" : "no way found";
        var count = $"{(isProven ? string.Empty : "at most ")}{Words.Of(gap.Count)} {(gap.Count == 1 ? "value" : "values")}";
        return $"{count}: {string.Join("; ", Asked(view, gap))}";
    }

    private static IEnumerable<string> Asked(GapsView view, Gap gap) => gap.Reports
        .GroupBy(report => (report.Entity, report.Field, IsUnlisted: report.Unlisted > 0))
        .Select(group => (group.Key, Members: group.ToList()))
        .GroupBy(one => (one.Key.Entity, one.Key.IsUnlisted, Who: Who(view, one.Key.Entity, one.Members)))
        .Select(same => $"{same.Key.Who}: {string.Join(", ", same.Select(one => one.Members[0].WithEvidence ? one.Key.Field + " with evidence" : one.Key.Field))}");

    private static string Who(GapsView view, string entity, IReadOnlyList<MissingReport> reports)
    {
        var schema = view.Entity(entity);
        if (reports[0].Unlisted > 0) return Unlisted(reports.Sum(report => report.Unlisted), schema);
        if (schema.IsSingle) return schema.Name;
        var members = reports.Select(report => report.Member).Distinct().ToList();
        return members.Count <= MostNamed ? $"{entity} {string.Join(", ", members)}" : $"{Words.Of(members.Count)} {schema.Plural}";
    }

    private static string Unlisted(long members, EntitySchema entity) => $"{Words.Of(members)} unlisted {(members == 1 ? entity.Name : entity.Plural)}";

    private static IEnumerable<string> Ranked(GapsView view)
    {
        var shown = view.ShowsAll ? view.Gaps.Ranking.Length : MostRanked;
        yield return "Whom to ask for what, what takes part in most verdicts first:";
        foreach (var asked in view.Gaps.Ranking.Take(shown)) yield return $"  {Line(view, asked)}";
        if (view.Gaps.Ranking.Length > shown) yield return $"  and {Words.Of(view.Gaps.Ranking.Length - shown)} more: add --all";
    }

    // example: 4 verdicts (1 by one value alone): core.area of reserve R1, R2
    private static string Line(GapsView view, AskedField asked)
    {
        var alone = asked.Alone == 0 ? string.Empty : $" ({Words.Of(asked.Alone)} by one value alone)";
        return $"{Words.Count(asked.Verdicts, "verdict")}{alone}: {asked.Field} of {Whom(view, asked)}";
    }

    private static string Whom(GapsView view, AskedField asked)
    {
        var schema = view.Entity(asked.Entity);
        if (schema.IsSingle) return $"the {schema.Name}";
        var parts = new List<string>();
        if (asked.Members.Length is > 0 and <= MostNamed || (view.ShowsAll && asked.Members.Length > 0)) parts.Add($"{schema.Name} {string.Join(", ", asked.Members)}");
        else if (asked.Members.Length > 0) parts.Add($"{Words.Of(asked.Members.Length)} {schema.Plural}");
        if (asked.Unlisted > 0) parts.Add(Unlisted(asked.Unlisted, schema));
        return string.Join(" and ", parts);
    }
}
