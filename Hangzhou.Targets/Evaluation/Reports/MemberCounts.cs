namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// The seven counts of a population: those certainly in scope, those whose scope is unknown, and those out of scope.
/// Their sum is the number of members listed.
/// </summary>
public readonly record struct MemberCounts(TruthCounts InScope, TruthCounts UncertainScope, int OutOfScope)
{
    /// <summary>All members counted.</summary>
    public int Total => InScope.Total + UncertainScope.Total + OutOfScope;
}

/// <summary>How many fulfil, do not, and cannot be told.</summary>
public readonly record struct TruthCounts(int Satisfied, int NotSatisfied, int Unknown)
{
    /// <summary>All three.</summary>
    public int Total => Satisfied + NotSatisfied + Unknown;
}
