using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A field that a rule reads.</summary>
/// <param name="Criterion">The criterion's place; -1 for the where.</param>
/// <param name="IsOfMember">Whether it is read of the member judged, in whatever round.</param>
/// <param name="Entity">The ordinal of the entity whose field it is, or whose item's.</param>
/// <param name="Owned">The ordinal of the owned collection when it is an item's field; -1 otherwise.</param>
/// <param name="Field">The field's ordinal in the entity or the collection.</param>
/// <param name="Number">The year as written, where there is one.</param>
/// <param name="RoundYear">The year whose last round is read; 0 for the round judged.</param>
internal sealed record RuleRead(int Criterion, bool IsOfMember, int Entity, int Owned, int Field, YearsRead Years, int Number, int RoundYear)
{
    /// <summary>Whether it is read of the member judged, at the round judged.</summary>
    public bool IsOwn => IsOfMember && RoundYear == 0;
}

/// <summary>
/// What the rules of a population read and what they compare it with, taken from the text that generated code gives
/// (<see cref="PopulationSchema.ReadsText"/>). It says where to look; what an answer means is always told by judging it.
/// </summary>
internal sealed class RuleReads
{
    private readonly List<RuleRead> _reads = [];
    private readonly List<RuleNumber> _numbers = [];
    private readonly List<string> _texts = [];
    private readonly List<RosterRead> _rosters = [];
    private readonly List<int> _reckoned = [];
    private readonly List<int> _keyBound = [];
    private Fraction[]? _distinctNumbers;
    private DateOnly[]? _days;

    private RuleReads(PopulationSchema population, PlanSchema? plan, Readings? readings)
    {
        var criterion = -1;
        if (population.ReadsText.Length == 0) return;
        foreach (var token in population.ReadsText.Split(' ')) Add(token, ref criterion, plan, readings);
    }

    /// <summary>The fields, in the order written.</summary>
    public List<RuleRead> Fields => _reads;

    /// <summary>Constants that numbers or years are compared with or multiplied by.</summary>
    // Empty only where somebody asks: an empty array of a type is compiled at every start.
    public Fraction[] Numbers => _distinctNumbers ?? [];

    /// <summary>Texts that fields are compared with.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Days that fields are compared with.</summary>
    public DateOnly[] Days => _days ?? [];

    /// <summary>The rosters whose members are counted, with the criterion that does.</summary>
    public List<RosterRead> Rosters => _rosters;

    /// <summary>Whether some rule asks if a value is reported: an answer may then undo what holds.</summary>
    public bool HasReported { get; private set; }

    /// <summary>What a population's rules read, assumptions as they are read.</summary>
    public static RuleReads Of(PopulationSchema population, PlanSchema plan, Readings readings) => new(population, plan, readings);

    /// <summary>What a population's rules read, whatever assumptions are read as.</summary>
    public static RuleReads OfSchema(PopulationSchema population) => new(population, null, null);

    /// <summary>The fields that the rules of some populations read, each once, and of one that is not by year whatever the round.</summary>
    public static ImmutableArray<FieldRead> FieldsOf(ImmutableArray<PopulationSchema> populations)
    {
        var fields = ImmutableArray.CreateBuilder<FieldRead>();
        foreach (var population in populations)
        {
            foreach (var read in OfSchema(population)._reads)
            {
                var (years, year) = read is { RoundYear: > 0, Years: YearsRead.OfRound } ? (YearsRead.One, read.RoundYear) : (read.Years, read.Number);
                var field = new FieldRead(read.Entity, read.Owned < 0 ? null : read.Owned, read.Field, years, year);
                if (!fields.Contains(field)) fields.Add(field);
            }
        }

        return fields.ToImmutable();
    }

    /// <summary>The numbers and the constants that a criterion compares or multiplies with; -1 is the where.</summary>
    public Fraction[] With(Fraction[] numbers, int criterion)
    {
        foreach (var number in _numbers)
        {
            if (number.Criterion == criterion) numbers = With(numbers, number.Value);
        }

        return numbers;
    }

    /// <summary>The member's own fields that a criterion reads, each once.</summary>
    public ImmutableArray<int> FieldsOfMember(int criterion)
    {
        var fields = new List<int>();
        foreach (var read in _reads)
        {
            if (read.Criterion == criterion && read is { IsOfMember: true, Owned: < 0 } && !fields.Contains(read.Field)) fields.Add(read.Field);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(fields.ToArray());
    }

    /// <summary>The entities whose rosters a criterion counts, each once.</summary>
    public ImmutableArray<int> RostersOf(int criterion)
    {
        var entities = new List<int>();
        foreach (var roster in _rosters)
        {
            if (roster.Criterion == criterion) entities.Add(roster.Entity);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entities.ToArray());
    }

    /// <summary>The numbers and one more, if it is new.</summary>
    public static Fraction[] With(Fraction[] numbers, Fraction number)
    {
        foreach (var known in numbers)
        {
            if (known == number) return numbers;
        }

        var more = new Fraction[numbers.Length + 1];
        numbers.CopyTo(more, 0);
        more[^1] = number;
        return more;
    }

    /// <summary>Whether the criterion adds, subtracts, multiplies, divides or sums, so that the values that matter are not only those compared.</summary>
    public bool IsReckoned(int criterion) => _reckoned.Contains(criterion);

    /// <summary>Whether the criterion looks its member up by the key, among those that name it.</summary>
    public bool IsKeyBound(int criterion) => _keyBound.Contains(criterion);

    // One token, which stands once in a criterion: see the generator's ReadsWriter.
    private void Add(string token, ref int criterion, PlanSchema? plan, Readings? readings)
    {
        switch (token[0])
        {
            case '#': criterion = Whole(token.AsSpan(1)); break;
            case '*': _rosters.Add(new RosterRead(criterion, Whole(token.AsSpan(1)))); break;
            case 'k': _keyBound.Add(criterion); break;
            case 'r' when token == "reckons": _reckoned.Add(criterion); break;
            case 'r': HasReported = true; break;
            case 't': AddText(token[1..].Replace("%s", " ", StringComparison.Ordinal).Replace("%p", "%", StringComparison.Ordinal)); break;
            case 'n' or 'd': AddConstant(token.AsSpan(1), criterion); break;
            case '?': AddAssumption(Whole(token.AsSpan(1)), criterion, plan, readings); break;
            default: AddField(token, criterion); break;
        }
    }

    private void AddText(string text)
    {
        if (!_texts.Contains(text)) _texts.Add(text);
    }

    // One without a reading is not compared with anything.
    private void AddAssumption(int assumption, int criterion, PlanSchema? plan, Readings? readings)
    {
        if (plan is null || readings is null || readings[assumption] is not (>= 0 and var chosen)) return;
        AddConstant(plan.Assumptions[assumption].Readings[chosen].Exact, criterion);
    }

    private void AddConstant(ReadOnlySpan<char> text, int criterion)
    {
        if (text.IsEmpty) return;
        if (text.Length == 10 && text[4] == '-')
        {
            _days = [.. Days, DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)];
            return;
        }

        var number = new RuleNumber(criterion, Exact(text));
        _distinctNumbers = _distinctNumbers is null ? [number.Value] : With(_distinctNumbers, number.Value);
        _numbers.Add(number);
    }

    // Nearly all fit 64 bits.
    private static Fraction Exact(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return long.TryParse(slash < 0 ? text : text[..slash], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            && long.TryParse(slash < 0 ? "1" : text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            ? Fraction.Of(numerator, denominator)
            : Fraction.Parse(text.ToString());
    }

    // example: ~3/20/1@2026^2025
    private void AddField(string token, int criterion)
    {
        var rest = token.AsSpan();
        var isOfMember = rest[0] != '~';
        if (!isOfMember) rest = rest[1..];
        var roundYear = Cut(ref rest, '^') is { IsEmpty: false } round ? Whole(round) : 0;
        var (years, number) = Years(Cut(ref rest, '@'));
        var field = Whole(rest[(rest.LastIndexOf('/') + 1)..]);
        var owner = rest[..rest.LastIndexOf('/')];
        var owned = owner.IndexOf('/') is >= 0 and var slash ? Whole(owner[(slash + 1)..]) : -1;
        var entity = Whole(owned < 0 ? owner : owner[..owner.IndexOf('/')]);
        _reads.Add(new RuleRead(criterion, isOfMember, entity, owned, field, years, number, roundYear));
    }

    // What follows the mark; nothing where it is not there.
    private static ReadOnlySpan<char> Cut(ref ReadOnlySpan<char> text, char mark)
    {
        var at = text.IndexOf(mark);
        if (at < 0) return [];
        var rest = text[(at + 1)..];
        text = text[..at];
        return rest;
    }

    private static (YearsRead Years, int Number) Years(ReadOnlySpan<char> text) => text switch
    {
        [] => (YearsRead.None, 0),
        "round" => (YearsRead.OfRound, 0),
        "window" => (YearsRead.OfWindow, 0),
        [.. var first, '+'] => (YearsRead.From, Whole(first)),
        _ => (YearsRead.One, Whole(text)),
    };

    private static int Whole(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

/// <summary>A number, and the criterion that compares or multiplies with it.</summary>
internal sealed record RuleNumber(int Criterion, Fraction Value);

/// <summary>A roster whose members are counted, and the criterion that does.</summary>
internal sealed record RosterRead(int Criterion, int Entity);
