using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>All ways of answering some of several missing values, those that answer fewest first.</summary>
internal sealed class Variants(List<Cell> cells, List<object[]> values, int most)
{
    private const int MostCells = 12;

    /// <summary>Whether nothing is left out.</summary>
    public bool IsExhaustive { get; private set; } = true;

    /// <summary>Each way once; none answered is one.</summary>
    public List<Answer[]> All()
    {
        var tried = Trimmed();
        if (cells.Count > MostCells) return FewOrAlike(tried);
        var ways = Ways(tried, 0);
        var ordered = new List<Answer[]>(ways.Count);
        for (var count = 0; count <= cells.Count; count++)
        {
            foreach (var way in ways)
            {
                if (way.Length == count) ordered.Add(way);
            }
        }

        return ordered;
    }

    // Where there are too many, the longest list is cut: its first are the ends.
    private object[][] Trimmed()
    {
        object[][] tried = [.. values];
        if (cells.Count > MostCells) IsExhaustive = false;
        while (cells.Count <= MostCells && Number(tried) > most)
        {
            var longest = 0;
            for (var i = 1; i < tried.Length; i++) longest = tried[i].Length > tried[longest].Length ? i : longest;
            if (tried[longest].Length <= 1) break;
            tried[longest] = tried[longest][..Math.Max(1, tried[longest].Length * 2 / 3)];
            IsExhaustive = false;
        }

        return tried;
    }

    /// <summary>In how many ways values can be answered or left missing.</summary>
    public static double Number(IReadOnlyList<object[]> values)
    {
        var number = 1.0;
        foreach (var candidates in values) number *= candidates.Length + 1;
        return number;
    }

    private List<Answer[]> Ways(object[][] tried, int at)
    {
        if (at == cells.Count) return [[]];
        var rest = Ways(tried, at + 1);
        var ways = new List<Answer[]>(rest);
        foreach (var value in tried[at])
        {
            foreach (var way in rest) ways.Add([new Answer(cells[at], value), .. way]);
        }

        return ways;
    }

    // None, each by itself, and all in the same place of their lists.
    private List<Answer[]> FewOrAlike(object[][] tried)
    {
        List<Answer[]> ways = [[]];
        var longest = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            longest = Math.Max(longest, tried[i].Length);
            foreach (var value in tried[i]) ways.Add([new Answer(cells[i], value)]);
        }

        for (var place = 0; place < longest; place++) ways.Add(Alike(tried, place));
        return ways;
    }

    private Answer[] Alike(object[][] tried, int place)
    {
        var answers = new List<Answer>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (tried[i].Length > 0) answers.Add(new Answer(cells[i], tried[i][Math.Min(place, tried[i].Length - 1)]));
        }

        return [.. answers];
    }
}
