using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>One way of answering some of several missing values.</summary>
/// <param name="Code">Tells it from all others: for each value how it is answered, 0 for not at all.</param>
internal sealed record Variant(int Code, Answer[] Answers);

/// <summary>
/// All ways of answering some of several missing values, step by step: first none, then one each, then two. What was
/// decided by fewer answers is not tried with more: it would cost more and come to the same.
/// </summary>
internal sealed class Variants
{
    private const int MostCells = 12;

    private readonly List<Cell> _cells;
    private readonly object[][] _tried;
    private readonly int[] _weights;
    private readonly bool[] _isClosed;
    private readonly bool _isTooWide;

    /// <param name="most">More ways than that are not tried.</param>
    public Variants(List<Cell> cells, List<object[]> values, int most)
    {
        (_cells, _tried, _isTooWide) = (cells, [.. values], cells.Count > MostCells);
        IsExhaustive = !_isTooWide;
        if (!_isTooWide) Trim(most);
        _weights = new int[cells.Count];
        var codes = 1;
        for (var i = 0; !_isTooWide && i < _weights.Length; i++) (_weights[i], codes) = (codes, codes * (_tried[i].Length + 1));
        _isClosed = new bool[codes];
    }

    /// <summary>Whether nothing is left out.</summary>
    public bool IsExhaustive { get; private set; }

    /// <summary>In how many ways values can be answered or left missing.</summary>
    public static double Number(IReadOnlyList<object[]> values)
    {
        var number = 1.0;
        foreach (var candidates in values) number *= candidates.Length + 1;
        return number;
    }

    /// <summary>The ways of so many answers that are not decided by fewer; of too many values only some.</summary>
    public List<Variant> Of(int answers)
    {
        var found = new List<Variant>();
        if (_isTooWide) AddFewOrAlike(found, answers);
        else if (answers <= _cells.Count) Add(found, new Answer[answers], 0, 0, 0);
        return found;
    }

    /// <summary>Notes that a way is decided: nothing is to be tried beyond it.</summary>
    public void Close(Variant variant)
    {
        if (!_isTooWide) _isClosed[variant.Code] = true;
    }

    // Where there are too many, the longest list is cut: its first are the ends.
    private void Trim(int most)
    {
        while (Number(_tried) > most)
        {
            var longest = 0;
            for (var i = 1; i < _tried.Length; i++) longest = _tried[i].Length > _tried[longest].Length ? i : longest;
            if (_tried[longest].Length <= 1) break;
            _tried[longest] = _tried[longest][..Math.Max(1, _tried[longest].Length * 2 / 3)];
            IsExhaustive = false;
        }
    }

    // Those that leave the first value missing come first.
    private void Add(List<Variant> found, Answer[] answers, int at, int given, int code)
    {
        if (given == answers.Length)
        {
            if (!IsClosedWithout(answers.Length, code)) found.Add(new Variant(code, answers.AsSpan().ToArray()));
            return;
        }

        if (_cells.Count - at < answers.Length - given || _isClosed[code]) return;
        Add(found, answers, at + 1, given, code);
        for (var value = 0; value < _tried[at].Length; value++)
        {
            answers[given] = new Answer(_cells[at], _tried[at][value]);
            Add(found, answers, at + 1, given + 1, code + (_weights[at] * (value + 1)));
        }
    }

    // Whether one answer less decides it; what is beyond something closed is closed as well.
    private bool IsClosedWithout(int answers, int code)
    {
        for (var i = 0; answers > 0 && i < _weights.Length; i++)
        {
            var digit = code / _weights[i] % (_tried[i].Length + 1);
            if (digit > 0 && _isClosed[code - (digit * _weights[i])]) return _isClosed[code] = true;
        }

        return false;
    }

    // None, each by itself, and all in the same place of their lists.
    private void AddFewOrAlike(List<Variant> found, int step)
    {
        if (step == 0) found.Add(new Variant(0, []));
        var longest = 0;
        for (var i = 0; i < _cells.Count; i++)
        {
            longest = Math.Max(longest, _tried[i].Length);
            foreach (var value in step == 1 ? _tried[i] : []) found.Add(new Variant(0, [new Answer(_cells[i], value)]));
        }

        for (var place = 0; step == 2 && place < longest; place++) found.Add(new Variant(0, Alike(place)));
    }

    private Answer[] Alike(int place)
    {
        var answers = new List<Answer>();
        for (var i = 0; i < _cells.Count; i++)
        {
            if (_tried[i].Length > 0) answers.Add(new Answer(_cells[i], _tried[i][Math.Min(place, _tried[i].Length - 1)]));
        }

        return [.. answers];
    }
}
