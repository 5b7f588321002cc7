using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>What would change a verdict, in words.</summary>
internal static class ChangesText
{
    /// <summary>Of a milestone that is unknown.</summary>
    public static string Settled(MilestoneGap gap) =>
        $"What is missing: {Needed(gap.ToYes, gap.YesIsProven)} to make it yes, {Needed(gap.ToNo, gap.NoIsProven)} to make it no; 'hangzhou gaps' says whose";

    /// <summary>Of a member.</summary>
    public static IEnumerable<string> Of(MemberChange change, MemberExplanation member)
    {
        if (member.Scope == Truth.No) return [];
        if (change.ToYes is not null || change.ToNo is not null || (member.Truth == Truth.Unknown && change.Changes.IsEmpty)) return Missing(change);
        return member.Truth == Truth.Yes ? Fails(change) : Fulfils(change);
    }

    private static string Needed(Gap? gap, bool isProven) => gap is null
        ? isProven ? "nothing suffices" : "no way was found"
        : $"{(isProven ? string.Empty : "at most ")}{Words.Of(gap.Count)} {(gap.Count == 1 ? "value" : "values")}";

    private static IEnumerable<string> Missing(MemberChange change)
    {
        yield return change.ToYes is { IsEmpty: false } yes ? $"Could fulfil it by what is missing: {string.Join(", ", yes)}" : "What is missing cannot make it fulfil this";
        if (change.ToNo is { IsEmpty: false } no) yield return $"Could fail by what is missing: {string.Join(", ", no)}";
    }

    // example: Would fulfil it if buffer.restored were at least 50 ha (now 40 ha)
    private static IEnumerable<string> Fulfils(MemberChange change)
    {
        if (change.Changes.IsEmpty)
        {
            yield return "No change of a single value in each criterion would make it fulfil this";
            yield break;
        }

        var first = change.Changes.Select(criterion => Told(criterion.Ways[0]));
        yield return $"Would fulfil it if {string.Join(", and ", first)}";
        foreach (var criterion in change.Changes.Where(criterion => criterion.Ways.Length > 1))
        {
            yield return $"  for {criterion.Label} it would do as well if {string.Join(", or ", criterion.Ways.Skip(1).Select(Told))}";
        }
    }

    private static IEnumerable<string> Fails(MemberChange change)
    {
        if (change.Changes.IsEmpty) yield break;
        var ways = change.Changes.SelectMany(criterion => criterion.Ways.Take(1)).Select(Told).Distinct(StringComparer.Ordinal);
        yield return $"Would no longer fulfil it if {string.Join(", or ", ways)}";
    }

    private static string Told(ValueChange change)
    {
        var unit = change.Unit is null ? string.Empty : " " + change.Unit;
        var now = change.Now is null ? "not reported" : $"now {change.Now}{unit}";
        return $"{change.Field} {Verb(change.Bound)} {change.Value}{(change.Bound is ChangeBound.Includes or ChangeBound.Lacks or ChangeBound.Further ? string.Empty : unit)} ({now})";
    }

    private static string Verb(ChangeBound bound) => bound switch
    {
        ChangeBound.Is => "were",
        ChangeBound.AtLeast => "were at least",
        ChangeBound.MoreThan => "were more than",
        ChangeBound.AtMost => "were at most",
        ChangeBound.LessThan => "were less than",
        ChangeBound.Includes => "included",
        ChangeBound.Lacks => "did not include",
        ChangeBound.Further => "had further:",
        _ => throw new ArgumentOutOfRangeException(nameof(bound), bound, "No such bound."),
    };
}
