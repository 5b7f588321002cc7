namespace Hangzhou.Targets.Evaluation;

/// <summary>Where a rule is read: at which round, for which window's year, under which readings.</summary>
/// <param name="WindowYear">The window's year of an each-year milestone; 0 otherwise.</param>
public readonly record struct EvaluationPoint(RoundSet Rounds, int RoundIndex, int WindowYear, Readings Readings)
{
    /// <summary>The round read.</summary>
    public Round Round => Rounds.Rounds[RoundIndex];

    /// <summary>The same, read at another round.</summary>
    public EvaluationPoint At(int roundIndex) => this with { RoundIndex = roundIndex };
}
