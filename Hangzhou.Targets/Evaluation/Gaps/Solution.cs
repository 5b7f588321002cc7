using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Answers for rows of the round assessed: those listed by their place, those not listed as further rows.</summary>
/// <param name="Cost">How many values they are.</param>
/// <param name="IsProven">Whether nothing cheaper was left untried.</param>
internal sealed record Solution(long Cost, bool IsProven, ImmutableArray<RowAnswers> Rows)
{
    /// <summary>Nothing needs to be answered.</summary>
    public static Solution Free { get; } = new(0, true, []);

    /// <summary>What a settlement of an entity's members comes to.</summary>
    public static Solution Of(int entity, Settled settled, bool isProven)
    {
        var rows = ImmutableArray.CreateBuilder<RowAnswers>();
        var used = new Dictionary<MemberClass, int>(ReferenceEqualityComparer.Instance);
        foreach (var move in settled.Moves)
        {
            var answers = Choice.All(move.Choice).ToImmutableArray();
            if (move.Of.IsUnlisted)
            {
                rows.Add(new RowAnswers(entity, -1, move.Members, answers));
                continue;
            }

            var first = used.GetValueOrDefault(move.Of);
            used[move.Of] = first + (int)move.Members;
            for (var i = first; i < first + move.Members; i++) rows.Add(new RowAnswers(entity, move.Of.Members[i], 0, answers));
        }

        return new Solution(settled.Cost, isProven, rows.ToImmutable());
    }

    /// <summary>Both: a row that both answer is one row, and so are members that are not listed, as far as they go.</summary>
    public static Solution Join(Solution one, Solution other)
    {
        if (!one.Rows.Any(row => other.Rows.Any(also => also.Entity == row.Entity))) return new Solution(one.Cost + other.Cost, one.IsProven && other.IsProven, [.. one.Rows, .. other.Rows]);
        var rows = one.Rows.SelectMany(Singly).ToList();
        var unlisted = new List<int>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Row < 0) unlisted.Add(i);
        }

        foreach (var row in other.Rows.SelectMany(Singly))
        {
            var at = row.Row >= 0
                ? rows.FindIndex(known => known.Entity == row.Entity && known.Row == row.Row)
                : unlisted.FindIndex(place => rows[place].Entity == row.Entity) is >= 0 and var next ? Taken(unlisted, next) : -1;
            if (at < 0) rows.Add(row);
            else rows[at] = rows[at] with { Answers = [.. rows[at].Answers, .. row.Answers.Where(answer => !rows[at].Answers.Any(known => known.Cell == answer.Cell))] };
        }

        return new Solution(ValuesOf(rows), false, [.. rows]);
    }

    /// <summary>How many values rows stand for.</summary>
    public static long ValuesOf(IReadOnlyList<RowAnswers> rows)
    {
        var values = 0L;
        for (var i = 0; i < rows.Count; i++) values += rows[i].Values;
        return values;
    }

    private static int Taken(List<int> places, int next)
    {
        var place = places[next];
        places.RemoveAt(next);
        return place;
    }

    private static IEnumerable<RowAnswers> Singly(RowAnswers row) =>
        row.Row >= 0 ? [row] : Enumerable.Repeat(row with { Unlisted = 1 }, (int)System.Math.Min(row.Unlisted, 100_000));
}

/// <summary>What one row is answered, or so many rows that are not listed yet.</summary>
/// <param name="Row">-1 for rows that are not listed.</param>
/// <param name="Unlisted">How many of these.</param>
internal sealed record RowAnswers(int Entity, int Row, long Unlisted, ImmutableArray<Answer> Answers)
{
    /// <summary>How many values it stands for.</summary>
    public long Values => Row >= 0 ? Answers.Length : Unlisted * System.Math.Max(1, Answers.Length);
}
