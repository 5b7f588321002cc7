using System.Collections.Immutable;
using Hangzhou.Dsl.Binding;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Cases;

/// <summary>What came of a case.</summary>
/// <param name="Failures">One for each expectation that was not met.</param>
/// <param name="Milestone">The verdict with every member explained.</param>
internal sealed record CaseResult(BoundCase Case, MilestoneReport Milestone, ImmutableArray<CaseFailure> Failures)
{
    /// <summary>The id of the milestone that the case is about.</summary>
    public string MilestoneId => Case.Declaration.Syntax.Milestone.Text;

    /// <summary>The case's name.</summary>
    public string Name => Case.Declaration.Syntax.Name.Value;

    /// <summary>Whether every expectation was met.</summary>
    public bool Passed => Failures.IsEmpty;
}

/// <summary>An expectation that was not met.</summary>
/// <param name="Actual">What came instead.</param>
internal sealed record CaseFailure(BoundExpectation Expectation, string Actual)
{
    /// <summary>Such as: expected achieved under broad.strict, and it is overdue.</summary>
    public string Message => $"expected {Expected}, and it is {Actual}";

    private string Expected
    {
        get
        {
            var whose = Expectation.Member is { } member ? $"{member} {Expectation.Word}" : Expectation.Word;
            return Expectation.Assumption is { } assumption ? $"{whose} under {assumption.Name}.{Expectation.Reading}" : whose;
        }
    }
}
