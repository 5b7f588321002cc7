namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Whether a value does not fall below a share of its value in the baseline year. Give it one value a year, from the
/// baseline year on.
/// </summary>
public struct FloorTest
{
    private readonly Quantity _share;
    private Quantity _floor;
    private Truth _all;
    private int _years;

    /// <summary>Starts a test.</summary>
    /// <param name="share">The share, as a fraction of 1; unknown when its assumption has no reading.</param>
    public FloorTest(in Quantity share)
    {
        _share = share;
        _all = Truth.Yes;
    }

    /// <summary>No once one is below the floor; yes when all of at least two years are reported; else unknown.</summary>
    public readonly Truth Result => _years < 2 ? _all & Truth.Unknown : _all;

    /// <summary>Adds the next year's value; null: not reported.</summary>
    public void Add(decimal? value)
    {
        var quantity = Quantity.Of(value);
        if (_years++ == 0) _floor = _share * quantity;
        _all &= Compare.AtLeast(quantity, _floor);
    }
}
