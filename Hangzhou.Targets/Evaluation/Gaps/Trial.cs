using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Criteria of a member that are tried together.</summary>
/// <param name="Row">The member's row; -1 for one that is not listed.</param>
/// <param name="Given">What of it is answered in every way.</param>
/// <param name="Criteria">Their places, in order.</param>
/// <param name="Scope">The where's place, behind all criteria.</param>
/// <param name="IsExact">Whether the answers tried are all that matter.</param>
/// <param name="IsMonotone">Whether more answers never undo what holds.</param>
internal sealed record Trial(int Row, Answer[] Given, List<int> Criteria, int Scope, bool IsExact, bool IsMonotone)
{
    private readonly bool _hasScope = Criteria[^1] == Scope;

    /// <summary>What a row was judged to be; a scope that is not tried holds.</summary>
    public (Truth Scope, Truth Truth) Told(TrialBatch trials, int row)
    {
        var truth = Truth.Yes;
        foreach (var criterion in Criteria)
        {
            if (criterion != Scope) truth &= trials.Of(row, criterion);
        }

        return (_hasScope ? trials.Of(row, Scope) : Truth.Yes, truth);
    }

    /// <summary>Whether no further answer changes it: who is out of scope is not asked for more.</summary>
    public bool IsDecided(Truth scope, Truth truth) =>
        IsMonotone && (scope == Truth.No || (scope == Truth.Yes && truth != Truth.Unknown));
}
