namespace Hangzhou.Targets.Evaluation;

/// <summary>Where a rule is read: at which round, for which window's year, under which readings.</summary>
/// <param name="WindowYear">The window's year of an each-year milestone; 0 otherwise.</param>
public readonly record struct EvaluationPoint(RoundSet Rounds, int RoundIndex, int WindowYear, Readings Readings)
{
    /// <summary>The round read.</summary>
    public Round Round => Rounds.Rounds[RoundIndex];

    /// <summary>The index of the latest round that may be seen at all: the one not after the as-of date. Unless said otherwise the round read.</summary>
    public int LatestRound { get; init; } = RoundIndex;

    /// <summary>Counts and sums over whole rosters as they are at this point, made once.</summary>
    public KeptFolds Folds { get; private init; } = new();

    /// <summary>The same, read at another round; what may be seen stays.</summary>
    public EvaluationPoint At(int roundIndex) => this with { RoundIndex = roundIndex, Folds = Folds.At(roundIndex) };

    /// <summary>The index of the last round dated in the year, of those that may be seen; -1 when there is none. This is what <c>at 2027</c> reads.</summary>
    public int LastIn(int year)
    {
        var index = LatestRound;
        while (index >= 0 && Rounds.Rounds[index].Info.Date.Year > year) index--;
        return index >= 0 && Rounds.Rounds[index].Info.Date.Year == year ? index : -1;
    }
}
