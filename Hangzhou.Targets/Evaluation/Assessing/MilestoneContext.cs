using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Everything a milestone's verdict depends on.</summary>
/// <param name="Assessed">The index of the latest round not after the as-of date; -1 when there is none.</param>
/// <param name="Group">Null: all members.</param>
internal sealed record MilestoneContext(
    PlanSchema Plan, MilestoneRule Rule, RoundSet Rounds, int Assessed, DateOnly AsOf, Readings Readings, Group? Group)
{
    /// <summary>How members are to be read; null: over columns where the roster is large.</summary>
    public EvaluationPath? Path { get; init; }

    /// <summary>Whether to list the members that do not certainly fulfil.</summary>
    public bool ListsStandings { get; init; }

    /// <summary>How they were read: under all readings, which share it.</summary>
    public PathLog PathsTaken { get; } = new();

    /// <summary>The milestone as data.</summary>
    public MilestoneSchema Schema => Rule.Schema;

    /// <summary>The populations that count: all, or those with the group's field.</summary>
    public List<int> Populations { get; } = Counting(Rule.Schema, Group);

    /// <summary>A round's date by its index.</summary>
    public DateOnly DateOf(int round) => Rounds.Rounds[round].Info.Date;

    /// <summary>Where the rule is read at a round; no round after the as-of date is ever seen.</summary>
    public EvaluationPoint At(int round, int windowYear = 0) => new(Rounds, round, windowYear, Readings) { LatestRound = Assessed };

    /// <summary>The last round dated in the year and not after the as-of date; -1 when there is none.</summary>
    public int LastIn(int year) => At(Assessed).LastIn(year);

    private static List<int> Counting(MilestoneSchema schema, Group? group)
    {
        var populations = new List<int>();
        for (var i = 0; i < schema.Populations.Length; i++)
        {
            if (group is null || group.Has(schema.Populations[i].Entity)) populations.Add(i);
        }

        return populations;
    }
}
