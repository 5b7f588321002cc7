using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>A milestone is due when its commitment says, and every deadline of a commitment is some milestone's.</summary>
internal static class CommitmentDeadlines
{
    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        if (plan.Commitments.IsEmpty) return;
        var start = plan.Plans.IsEmpty ? (CalendarDate?)null : CalendarDate.StartOf((int)plan.Plans[0].Syntax.From.Value);
        var citing = plan.Milestones
            .SelectMany(milestone => milestone.Syntax.Cites.Select(cite => (cite.Text, milestone)))
            .ToLookup(pair => pair.Text, pair => pair.milestone, System.StringComparer.Ordinal);
        // Only those whose text names a deadline at all.
        var dated = plan.Commitments
            .Where(commitment => !commitment.Syntax.Deadlines.IsEmpty)
            .ToLookup(commitment => commitment.Syntax.Id.Text, System.StringComparer.Ordinal);
        foreach (var milestone in plan.Milestones) CheckMilestone(milestone, dated, start, errors);
        foreach (var commitment in plan.Commitments)
        {
            // A milestone with a deadline of its own making is told already: that is where this one went.
            var own = citing[commitment.Syntax.Id.Text].ToList();
            if (own.Count > 0 && own.All(milestone => IsOneOfTheText(milestone, dated, start))) CheckCommitment(plan, commitment, own, start, errors);
        }
    }

    private static void CheckMilestone(
        Located<MilestoneSyntax> milestone, ILookup<string, Located<CommitmentSyntax>> dated, CalendarDate? start, CheckingErrors errors)
    {
        if (milestone.Syntax.Timing is not { } timing) return;
        var cited = CitedBy(milestone, dated);
        if (cited.IsEmpty || cited.Any(commitment => Has(commitment, timing, start))) return;
        var texts = cited[0].Syntax.Deadlines.Select(deadline => TimingWords.Of(deadline, start));
        errors.ReportOtherDeadline(
            milestone.Syntax.Id.Text, TimingWords.Of(timing, start), cited[0].Syntax.Id.Text, string.Join(" and ", texts),
            milestone.At(timing.Span), cited[0].At(cited[0].Syntax.Id.Span));
    }

    private static void CheckCommitment(
        BoundPlan plan, Located<CommitmentSyntax> commitment, List<Located<MilestoneSyntax>> citing, CalendarDate? start, CheckingErrors errors)
    {
        foreach (var deadline in commitment.Syntax.Deadlines)
        {
            var due = TimingWords.Of(deadline, start);
            if (citing.Any(milestone => TimingWords.Of(milestone.Syntax.Timing!, start) == due)) continue;
            var year = YearOf(deadline, start);
            if (LeftOut.Names(plan, commitment.Syntax.Id.Text, year)) continue;
            errors.ReportDeadlineNotCovered(commitment.Syntax.Id.Text, due, year, commitment.At(deadline.Span));
        }
    }

    private static bool IsOneOfTheText(
        Located<MilestoneSyntax> milestone, ILookup<string, Located<CommitmentSyntax>> dated, CalendarDate? start) =>
        milestone.Syntax.Timing is { } timing && CitedBy(milestone, dated).Any(commitment => Has(commitment, timing, start));

    private static bool Has(Located<CommitmentSyntax> commitment, TimingSyntax timing, CalendarDate? start) =>
        commitment.Syntax.Deadlines.Any(deadline => TimingWords.Of(deadline, start) == TimingWords.Of(timing, start));

    private static ImmutableArray<Located<CommitmentSyntax>> CitedBy(Located<MilestoneSyntax> milestone, ILookup<string, Located<CommitmentSyntax>> dated) =>
        milestone.Syntax.Cites.SelectMany(cite => dated[cite.Text]).ToImmutableArray();

    private static string YearOf(TimingSyntax timing, CalendarDate? start) => timing switch
    {
        ByTimingSyntax by => Years.Text(by.Due.Year),
        DuringTimingSyntax during => Years.Text(during.To),
        EachYearTimingSyntax each => Years.Text(each.To),
        FromTimingSyntax from => Years.Text((from.From ?? start)?.Year ?? 0),
        _ => throw new System.InvalidOperationException($"No year of {timing.GetType().Name}."),
    };
}
