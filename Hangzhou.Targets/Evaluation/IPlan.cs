using System;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A compiled plan, built in or compiled in memory. What crosses this interface holds nothing of the plan's own assembly.</summary>
public interface IPlan
{
    /// <summary>The plan as data.</summary>
    PlanSchema Schema { get; }

    /// <summary>Loads the facts and judges every milestone as of a date.</summary>
    PlanReport Assess(IFactSource facts, DateOnly asOf, AssessOptions options);

    /// <summary>Which missing values could settle each unknown verdict as of a date, either way.</summary>
    GapReport FindGaps(IFactSource facts, DateOnly asOf, GapOptions options);
}

/// <summary>What a report should hold beyond the verdicts.</summary>
/// <param name="GroupBy">A choice, text or relation field by which verdicts are also given; null for none.</param>
/// <param name="Explain">Whose members to list; null for nobody's.</param>
public sealed record AssessOptions(string? GroupBy = null, ExplainRequest? Explain = null)
{
    /// <summary>How members are read; null: over columns where the roster is large. The verdicts are the same.</summary>
    public EvaluationPath? Path { get; init; }

    /// <summary>Whether each population of the whole is to list the members that do not certainly fulfil it.</summary>
    public bool ListsStandings { get; init; }

    /// <summary>
    /// Whether to count for each unknown milestone of the whole the fewest missing values that would settle it
    /// (<see cref="MilestoneReport.UnsettledBy"/>), where facts come from an <see cref="IFactSource"/>.
    /// </summary>
    public bool CountsGaps { get; init; }

    /// <summary>Verdicts only.</summary>
    public static AssessOptions Default { get; } = new();
}

/// <summary>Asks for the members of one milestone's populations.</summary>
/// <param name="Milestone">The milestone's id.</param>
/// <param name="Member">One member's key; null for all.</param>
public sealed record ExplainRequest(string Milestone, string? Member);
