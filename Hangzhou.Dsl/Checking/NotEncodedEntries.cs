using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>What is said to be not encoded is said once, and no milestone cites the whole of it.</summary>
internal static class NotEncodedEntries
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        var citing = plan.Milestones
            .SelectMany(milestone => milestone.Syntax.Cites.Select(cite => (cite.Text, milestone.Syntax.Id, At: milestone.At(cite.Span))))
            .ToLookup(cite => cite.Text, System.StringComparer.Ordinal);
        var first = new Dictionary<(string Cite, string? Part), Location>();
        foreach (var entry in plan.NotEncoded)
        {
            var cite = entry.Syntax.Cite;
            var location = entry.At(cite.Span);
            var key = (cite.Text, entry.Syntax.Part?.Value);
            if (first.TryGetValue(key, out var earlier)) errors.ReportSecondNotEncoded(cite.Text, location, earlier);
            else first.Add(key, location);

            if (entry.Syntax.Part is not null || !citing[cite.Text].Any()) continue;
            var (_, id, at) = citing[cite.Text].First();
            errors.ReportEncodedAfterAll(cite.Text, id.Text, location, at);
        }
    }
}
