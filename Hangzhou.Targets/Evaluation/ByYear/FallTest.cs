namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Whether a value falls every year: each reported one below every earlier one (0 after 0 counts as falling). Give it one
/// value a year, from the baseline year on. Its default value has been given none.
/// </summary>
public struct FallTest
{
    private decimal? _least;
    private int _years;
    private bool _isBroken;
    private bool _isIncomplete;

    /// <summary>No once one is not below an earlier one; yes when all of at least two years are reported; else unknown.</summary>
    public readonly Truth Result =>
        _isBroken ? Truth.No : _isIncomplete || _years < 2 ? Truth.Unknown : Truth.Yes;

    /// <summary>Adds the next year's value; null: not reported.</summary>
    public void Add(decimal? value)
    {
        _years++;
        if (value is not { } reported)
        {
            _isIncomplete = true;
            return;
        }

        // Below every earlier one is below the least of them.
        _isBroken |= reported >= _least && !(reported == 0 && _least == 0);
        if (_least is null || reported < _least) _least = reported;
    }
}
