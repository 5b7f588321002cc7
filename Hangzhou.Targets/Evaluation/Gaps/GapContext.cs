using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What is asked and how it is answered: the facts, and the one who loads facts for the rules.</summary>
/// <param name="Assessed">The index of the round whose missing values count.</param>
internal sealed record GapContext(
    PlanSchema Plan, IFactSource Facts, Func<IFactSource, RoundSet> Load, RoundSet Rounds, int Assessed, DateOnly AsOf, Readings Readings)
{
    /// <summary>What was tried already of rules that read their own member alone: other facts elsewhere change nothing in it.</summary>
    public Dictionary<string, Leaf> Told { get; } = [];

    /// <summary>How much may still be tried, over all milestones.</summary>
    public Effort Effort { get; } = new();

    /// <summary>The round for which reports can still be made.</summary>
    public IFactRound AssessedRound => Facts.Rounds[Assessed];

    /// <summary>How a milestone is judged on the facts as reported.</summary>
    public MilestoneContext Judged(MilestoneRule rule) => On(Rounds, rule);

    /// <summary>How a milestone is judged on other facts.</summary>
    public MilestoneContext On(RoundSet rounds, MilestoneRule rule) => new(Plan, rule, rounds, Assessed, AsOf, Readings, null);
}
