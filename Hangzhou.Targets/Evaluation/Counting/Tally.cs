namespace Hangzhou.Targets.Evaluation;

/// <summary>Counts elements that fulfil a condition. Its default value has counted nothing.</summary>
public struct Tally
{
    private long _certain;
    private long _possible;
    private bool _isUnbounded;

    /// <summary>What has been counted.</summary>
    public readonly CountRange Result => new(_certain, _isUnbounded ? null : _possible);

    /// <summary>Adds an element that is there.</summary>
    /// <param name="fulfils">Whether it fulfils the condition; yes without one.</param>
    public void Add(Truth fulfils)
    {
        _certain += (int)fulfils >> 1;
        _possible += (int)fulfils & 1;
    }

    /// <summary>Adds an element that may not be there, such as a member whose relation is not reported.</summary>
    /// <param name="fulfils">Whether it fulfils the condition if it is there; yes without one.</param>
    public void AddPossible(Truth fulfils) => _possible += (int)fulfils & 1;

    /// <summary>Adds elements that are not listed and may fulfil the condition.</summary>
    /// <param name="count">How many there may be; null: nobody knows.</param>
    public void AddUnlisted(long? count)
    {
        _isUnbounded |= count is null;
        _possible += count.GetValueOrDefault();
    }

    /// <summary>Adds elements that are not listed and certainly exist, where there is no condition.</summary>
    /// <param name="count">How many there are; null: nobody knows.</param>
    public void AddUnlistedCertain(long? count)
    {
        _certain += count.GetValueOrDefault();
        AddUnlisted(count);
    }
}
