using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A field that a rule reads.</summary>
/// <param name="Criterion">The criterion's place; -1 for the where.</param>
/// <param name="IsOwn">Whether it is read of the member judged, at the round judged.</param>
/// <param name="Entity">The ordinal of the entity whose field it is, or whose item's.</param>
/// <param name="Owned">The ordinal of the owned collection when it is an item's field; -1 otherwise.</param>
/// <param name="Field">The field's ordinal in the entity or the collection.</param>
/// <param name="Number">The year as written, where there is one.</param>
public readonly record struct RuleRead(int Criterion, bool IsOwn, int Entity, int Owned, int Field, YearsRead Years, int Number);

/// <summary>
/// What the rules of a population read and what they compare it with: generated code tells it, when somebody asks which
/// missing values a verdict hangs on. It says where to look; what an answer means is always told by judging it.
/// </summary>
public sealed class RuleReads
{
    private readonly List<RuleRead> _reads = [];
    private readonly List<Fraction> _numbers = [];
    private readonly List<string> _texts = [];
    private readonly List<DateOnly> _days = [];
    private readonly List<(int Criterion, int Entity)> _rosters = [];
    private readonly HashSet<int> _reckoned = [];
    private readonly HashSet<int> _keyBound = [];
    private int _criterion = -1;

    /// <summary>The fields, in the order written.</summary>
    public IReadOnlyList<RuleRead> Fields => _reads;

    /// <summary>Constants that numbers or years are compared with or multiplied by.</summary>
    public IReadOnlyList<Fraction> Numbers => _numbers;

    /// <summary>Texts that fields are compared with.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Days that fields are compared with.</summary>
    public IReadOnlyList<DateOnly> Days => _days;

    /// <summary>The rosters whose members are counted, with the criterion that does.</summary>
    public IReadOnlyList<(int Criterion, int Entity)> Rosters => _rosters;

    /// <summary>Whether some rule asks if a value is reported.</summary>
    public bool HasReported { get; private set; }

    /// <summary>What follows is read by this criterion; -1 for the where.</summary>
    public RuleReads Of(int criterion)
    {
        _criterion = criterion;
        return this;
    }

    /// <summary>A field of the member judged, or of an item that it owns.</summary>
    public RuleReads Own(int entity, int owned, int field, YearsRead years = YearsRead.None, int number = 0) =>
        Add(new RuleRead(_criterion, true, entity, owned, field, years, number));

    /// <summary>A field of another member, of a single entity, or of another round.</summary>
    public RuleReads Elsewhere(int entity, int owned, int field, YearsRead years = YearsRead.None, int number = 0) =>
        Add(new RuleRead(_criterion, false, entity, owned, field, years, number));

    /// <summary>All members of a roster are looked at.</summary>
    public RuleReads Roster(int entity)
    {
        if (!_rosters.Contains((_criterion, entity))) _rosters.Add((_criterion, entity));
        return this;
    }

    /// <summary>The member is looked up by its key: by those that name it, or at another round.</summary>
    public RuleReads ByKey()
    {
        _keyBound.Add(_criterion);
        return this;
    }

    /// <summary>It adds, subtracts, multiplies, divides or sums, so that the values that matter are not only those compared.</summary>
    public RuleReads Reckons()
    {
        _reckoned.Add(_criterion);
        return this;
    }

    /// <summary>It asks whether something is reported: an answer may then undo what holds.</summary>
    public RuleReads AsksReported()
    {
        HasReported = true;
        return this;
    }

    /// <summary>A number or year; null: an assumption without a reading.</summary>
    public RuleReads Number(Fraction? number)
    {
        if (number is { } known && !_numbers.Contains(known)) _numbers.Add(known);
        return this;
    }

    /// <summary>A year; null: an assumption without a reading.</summary>
    public RuleReads Year(int? year) => Number(year is { } known ? Fraction.Of(known) : null);

    /// <summary>A text.</summary>
    public RuleReads Text(string text)
    {
        if (!_texts.Contains(text)) _texts.Add(text);
        return this;
    }

    /// <summary>A day; null: an assumption without a reading.</summary>
    public RuleReads Day(DateOnly? day)
    {
        if (day is { } known && !_days.Contains(known)) _days.Add(known);
        return this;
    }

    /// <summary>Whether the criterion reckons.</summary>
    public bool IsReckoned(int criterion) => _reckoned.Contains(criterion);

    /// <summary>Whether the criterion looks its member up by the key.</summary>
    public bool IsKeyBound(int criterion) => _keyBound.Contains(criterion);

    private RuleReads Add(in RuleRead read)
    {
        if (!_reads.Contains(read)) _reads.Add(read);
        return this;
    }
}
