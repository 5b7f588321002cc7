using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Cases;

/// <summary>Runs cases on a compiled plan: the very code that evaluates reported facts.</summary>
internal sealed class CaseRunner(IPlan plan)
{
    /// <summary>What comes of a case.</summary>
    public CaseResult Run(BoundCase one)
    {
        var syntax = one.Declaration.Syntax;
        var options = new AssessOptions(Explain: new ExplainRequest(syntax.Milestone.Text, null));
        var report = plan.Assess(new CaseFacts(one), CaseFacts.DayOf(syntax.On.Date), options);
        var milestone = report.Targets.SelectMany(target => target.Milestones).First(found => found.Id == syntax.Milestone.Text);
        return new CaseResult(one, milestone, [.. one.Expectations.SelectMany(expectation => Compare(expectation, milestone))]);
    }

    private static IEnumerable<CaseFailure> Compare(BoundExpectation expectation, MilestoneReport milestone)
    {
        var actual = expectation.Member is { } key ? MemberWord(milestone, key) : StatusNames.Of(StatusUnder(expectation, milestone));
        if (actual != expectation.Word) yield return new CaseFailure(expectation, actual);
    }

    // A reading that the report does not list makes no difference.
    private static MilestoneStatus StatusUnder(BoundExpectation expectation, MilestoneReport milestone) => milestone.Readings
        .FirstOrDefault(reading => reading.Assumption == expectation.Assumption?.Name && reading.Reading == expectation.Reading)?.Status ?? milestone.Status;

    // Of several populations the one that the member belongs to; the worst where it belongs to more.
    private static string MemberWord(MilestoneReport milestone, string key)
    {
        var members = milestone.Populations.SelectMany(population => population.Members).Where(member => member.Id == key).ToImmutableArray();
        if (members.IsEmpty) return "not a member";
        var bound = members.Where(member => member.Scope != Truth.No).ToImmutableArray();
        if (bound.IsEmpty) return "out_of_scope";
        return bound.Aggregate(Truth.Yes, (all, member) => all & (Kleene.Not(member.Scope) | member.Truth)) switch
        {
            Truth.Yes => "satisfied",
            Truth.No => "not_satisfied",
            _ => "unknown",
        };
    }
}
