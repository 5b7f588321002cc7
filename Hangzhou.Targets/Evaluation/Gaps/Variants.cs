using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>All ways of answering some of several missing values, those that answer fewest first.</summary>
internal sealed class Variants(List<Cell> cells, List<ImmutableArray<object>> values, int most)
{
    private const int MostCells = 12;

    /// <summary>Whether nothing is left out.</summary>
    public bool IsExhaustive { get; private set; } = true;

    /// <summary>Each way once; none answered is one.</summary>
    public IEnumerable<IReadOnlyList<Answer>> All()
    {
        var tried = Trimmed();
        return cells.Count > MostCells
            ? Few(tried).Concat(Alike(tried))
            : Ways(tried, 0).OrderBy(way => way.Count);
    }

    // Where there are too many, the longest list is cut: its first are the ends.
    private List<ImmutableArray<object>> Trimmed()
    {
        var tried = values.ToList();
        if (cells.Count > MostCells) IsExhaustive = false;
        while (cells.Count <= MostCells && tried.Aggregate(1.0, (product, list) => product * (list.Length + 1)) > most)
        {
            var longest = tried.IndexOf(tried.MaxBy(list => list.Length));
            if (tried[longest].Length <= 1) break;
            tried[longest] = [.. tried[longest].Take(System.Math.Max(1, tried[longest].Length * 2 / 3))];
            IsExhaustive = false;
        }

        return tried;
    }

    private IEnumerable<IReadOnlyList<Answer>> Ways(List<ImmutableArray<object>> tried, int at)
    {
        if (at == cells.Count) return [[]];
        var rest = Ways(tried, at + 1).ToList();
        return rest.Concat(tried[at].SelectMany(value => rest.Select(IReadOnlyList<Answer> (way) => [new Answer(cells[at], value), .. way])));
    }

    private IEnumerable<IReadOnlyList<Answer>> Few(List<ImmutableArray<object>> tried)
    {
        yield return [];
        for (var i = 0; i < cells.Count; i++)
        {
            foreach (var value in tried[i]) yield return [new Answer(cells[i], value)];
        }
    }

    private IEnumerable<IReadOnlyList<Answer>> Alike(List<ImmutableArray<object>> tried) =>
        Enumerable.Range(0, tried.Max(list => list.Length)).Select(IReadOnlyList<Answer> (place) =>
        [
            .. Enumerable.Range(0, cells.Count).Where(i => tried[i].Length > 0)
                .Select(i => new Answer(cells[i], tried[i][System.Math.Min(place, tried[i].Length - 1)])),
        ]);
}
