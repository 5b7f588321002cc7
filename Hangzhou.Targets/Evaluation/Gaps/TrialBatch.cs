using System;
using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Rows of an entity with answers to try, judged by the rules in one go: a roster of variants, in which each row is a
/// member of its own. What a row is judged to be is told for each criterion of the instances.
/// </summary>
internal sealed class TrialBatch(GapContext gaps, IReadOnlyList<Instance> instances, int entity)
{
    private readonly List<AnsweredRow> _rows = [];
    private readonly List<Truth[]> _truths = [];
    private readonly bool[] _needed = NeededFields.Of(gaps, entity, instances);
    private readonly bool _readsOtherRounds = Any(instances, instance => instance.ReadsOtherRound);
    private readonly bool _readsOthers = Any(instances, instance => criterion => !instance.ReadsOwnOnly(criterion));

    /// <summary>Criteria of all instances, and the where last.</summary>
    public int Criteria { get; } = Number(instances);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row and gives its place.</summary>
    public int Add(int source, Answer[] answers)
    {
        gaps.Effort.Spend();
        _rows.Add(new AnsweredRow(source, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"trial {_rows.Count}"), answers));
        return _rows.Count - 1;
    }

    /// <summary>The truth of a criterion (<see cref="Criteria"/>: the where) of a row.</summary>
    public Truth Of(int row, int criterion) => _truths[row][criterion];

    /// <summary>Judges the rows that were added since.</summary>
    public void Judge()
    {
        // A single entity has one row at a time.
        var most = gaps.Plan.Entities[entity].IsSingle ? 1 : int.MaxValue;
        while (_truths.Count < _rows.Count)
        {
            var rows = _rows.GetRange(_truths.Count, Math.Min(most, _rows.Count - _truths.Count));
            foreach (var _ in rows) _truths.Add(new Truth[Criteria + 1]);
            Judge(rows, _truths.Count - rows.Count);
        }
    }

    private void Judge(IReadOnlyList<AnsweredRow> rows, int first)
    {
        var (rounds, round) = Load(rows);
        var offset = 0;
        foreach (var instance in instances)
        {
            var point = new EvaluationPoint(rounds, round, instance.Window, gaps.Readings);
            var count = instance.Schema.Criteria.Length;
            for (var row = 0; row < rows.Count; row++)
            {
                var truths = _truths[first + row].AsSpan();
                if (instances.Count == 1) truths[Criteria] = instance.Context.Rule.Scope(instance.Population, row, point);
                instance.Context.Rule.Judge(instance.Population, row, point, truths.Slice(offset, count), ulong.MaxValue);
            }

            offset += count;
        }
    }

    // What reads its own member alone needs no others, and no other rounds unless it reads them.
    private (RoundSet Rounds, int Round) Load(IReadOnlyList<AnsweredRow> rows)
    {
        var loaded = AnsweredRounds.Load(gaps, gaps.Assessed, entity, rows, _needed);
        if (!_readsOtherRounds && !_readsOthers) return (loaded, 0);
        var rounds = With(gaps.Rounds, gaps.Assessed, loaded, rows);
        for (var round = 0; _readsOtherRounds && round < gaps.Assessed; round++)
        {
            AnsweredRow[] same = [.. rows.Select(row => InRound(row, round))];
            rounds = With(rounds, round, AnsweredRounds.Load(gaps, round, entity, same, _needed), same);
        }

        return (rounds, gaps.Assessed);
    }

    private RoundSet With(RoundSet rounds, int round, RoundSet loaded, IReadOnlyList<AnsweredRow> rows)
    {
        var (members, keys) = (new int[rows.Count], new string[rows.Count]);
        for (var i = 0; i < members.Length; i++) (members[i], keys[i]) = (~i, rows[i].Key ?? string.Empty);
        return AnsweredRounds.With(rounds, round, entity, loaded.Rounds[0], members, keys, RosterCompleteness.Complete);
    }

    // What the same member said in another round, under the key that it has here.
    private AnsweredRow InRound(AnsweredRow row, int round) =>
        new(row.Source < 0 ? -1 : instances[0].SameMember(row.Source, round), row.Key, []);

    private static int Number(IReadOnlyList<Instance> instances)
    {
        var criteria = 0;
        foreach (var instance in instances) criteria += instance.Schema.Criteria.Length;
        return criteria;
    }

    private static bool Any(IReadOnlyList<Instance> instances, Func<Instance, Func<int, bool>> which)
    {
        foreach (var instance in instances)
        {
            var holds = which(instance);
            for (var criterion = -1; criterion < instance.Schema.Criteria.Length; criterion++)
            {
                if (holds(criterion)) return true;
            }
        }

        return false;
    }
}
