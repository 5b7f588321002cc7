namespace Hangzhou.Targets.Evaluation;

/// <summary>Sums a value over elements that fulfil a condition. Empty, the sum is 0.</summary>
public struct Summation
{
    private static readonly Quantity AnyFromZero = Quantity.Between(Fraction.Zero, null);

    private readonly bool _neverNegative;
    private Quantity _sum;

    /// <summary>Starts a sum.</summary>
    /// <param name="neverNegative">Whether the value is of a type that is never below 0: then what is missing leaves the sum a lower end.</param>
    public Summation(bool neverNegative)
    {
        _neverNegative = neverNegative;
        _sum = Quantity.Of(Fraction.Zero);
    }

    /// <summary>The sum: an interval where elements only may count; unknown where a value that may be negative is missing.</summary>
    public readonly Quantity Result => _sum;

    /// <summary>Adds an element that is there.</summary>
    /// <param name="fulfils">Whether it fulfils the condition; yes without one.</param>
    /// <param name="value">Its value, in any case of <paramref name="fulfils"/>.</param>
    public void Add(Truth fulfils, in Quantity value)
    {
        if (fulfils == Truth.No) return;
        var known = value.IsUnknown ? Missing : value;
        _sum += fulfils == Truth.Yes ? known : known.OrZero();
    }

    /// <summary>Adds an element that may not be there, such as a member whose relation is not reported.</summary>
    public void AddPossible(Truth fulfils, in Quantity value) => Add(fulfils & Truth.Unknown, value);

    /// <summary>Adds elements that are not listed: nothing is known of their values.</summary>
    /// <param name="count">How many there may be; null: nobody knows.</param>
    public void AddUnlisted(long? count)
    {
        if (count != 0) _sum += Missing;
    }

    private readonly Quantity Missing => _neverNegative ? AnyFromZero : Quantity.Unknown;
}
