using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>Where there is an outline, every commitment is cited or said to be left out, and nothing else is cited.</summary>
internal static class Commitments
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        if (plan.Commitments.IsEmpty) return;
        CheckOutline(plan, errors);
        // A slip in a number is one error: it is not told again as a commitment that nobody cites.
        var doubtful = new HashSet<string>(System.StringComparer.Ordinal);
        var known = new HashSet<string>(plan.Commitments.Select(commitment => commitment.Syntax.Id.Text), System.StringComparer.Ordinal);
        var cites = plan.Milestones.SelectMany(milestone => milestone.Syntax.Cites.Select(cite => (cite.Text, At: milestone.At(cite.Span)))).ToList();
        var leftOut = plan.NotEncoded.Select(entry => (entry.Syntax.Cite.Text, At: entry.At(entry.Syntax.Cite.Span)));
        foreach (var (cite, at) in cites.Concat(leftOut).Where(cite => !known.Contains(cite.Text)))
        {
            errors.ReportUnknownCommitment(cite, known, at);
            doubtful.Add(MilestoneIds.TargetOf(cite));
        }

        var covered = new HashSet<string>(
            cites.Select(cite => cite.Text).Concat(plan.NotEncoded.Where(entry => entry.Syntax.Part is null).Select(entry => entry.Syntax.Cite.Text)),
            System.StringComparer.Ordinal);
        foreach (var commitment in plan.Commitments)
        {
            var id = commitment.Syntax.Id;
            if (covered.Contains(id.Text) || doubtful.Contains(MilestoneIds.TargetOf(id.Text))) continue;
            errors.ReportNotCovered(id.Text, commitment.At(id.Span));
        }
    }

    private static void CheckOutline(BoundPlan plan, CheckingErrors errors)
    {
        var first = new Dictionary<string, Location>(System.StringComparer.Ordinal);
        foreach (var commitment in plan.Commitments)
        {
            var id = commitment.Syntax.Id;
            if (first.TryGetValue(id.Text, out var earlier)) errors.ReportSecondCommitment(id.Text, commitment.At(id.Span), earlier);
            else first.Add(id.Text, commitment.At(id.Span));
            if (commitment.Syntax.Digest is { } digest && !IsDigest(digest.Value)) errors.ReportBadDigest(digest.Value, commitment.At(digest.Span));
        }
    }

    private static bool IsDigest(string text) =>
        text.Length == 71 && text.StartsWith("sha256:", System.StringComparison.Ordinal)
        && text.Skip(7).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
