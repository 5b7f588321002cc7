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
    private readonly bool[] _shown = Shown(gaps, instances, entity);
    private Truth[] _truths = [];

    /// <summary>Criteria of all instances, and the where last.</summary>
    public int Criteria { get; } = instances.Sum(instance => instance.Schema.Criteria.Length);

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds a row and gives its place.</summary>
    public int Add(int source, IReadOnlyList<Answer> answers)
    {
        _rows.Add(new AnsweredRow(source, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"trial {_rows.Count}"), [.. answers]));
        return _rows.Count - 1;
    }

    /// <summary>The truth of a criterion (<see cref="Criteria"/>: the where) of a row.</summary>
    public Truth Of(int row, int criterion) => _truths[(row * (Criteria + 1)) + criterion];

    /// <summary>Judges all rows.</summary>
    public void Judge()
    {
        _truths = new Truth[_rows.Count * (Criteria + 1)];
        var schema = gaps.Plan.Entities[entity];
        if (_rows.Count == 0) return;
        if (schema.IsSingle)
        {
            for (var row = 0; row < _rows.Count; row++) Judge(schema, [_rows[row]], row);
        }
        else
        {
            Judge(schema, _rows, 0);
        }
    }

    private void Judge(EntitySchema schema, IReadOnlyList<AnsweredRow> rows, int first)
    {
        var tables = new Dictionary<int, AnsweredTable>
        {
            [entity] = new AnsweredTable(gaps.AssessedRound.Table(entity), schema.Fields, schema.KeyField, rows, _shown) { Completeness = RosterCompleteness.Complete },
        };
        var isOwnOnly = instances.All(instance => Enumerable.Range(-1, instance.Schema.Criteria.Length + 1).All(instance.ReadsOwnOnly));
        var rounds = gaps.Load(isOwnOnly
            ? AnsweredFacts.Only(gaps.Facts, gaps.Assessed, tables)
            : new AnsweredFacts(gaps.Facts, gaps.Assessed, tables, instances[0].Needs));
        var round = isOwnOnly ? 0 : gaps.Assessed;
        var offset = 0;
        foreach (var instance in instances)
        {
            var point = new EvaluationPoint(rounds, round, instance.Window, gaps.Readings);
            var count = instance.Schema.Criteria.Length;
            for (var row = 0; row < rows.Count; row++)
            {
                var truths = _truths.AsSpan((first + row) * (Criteria + 1), Criteria + 1);
                if (instances.Count == 1) truths[Criteria] = instance.Context.Rule.Scope(instance.Population, row, point);
                instance.Context.Rule.Judge(instance.Population, row, point, truths.Slice(offset, count), ulong.MaxValue);
            }

            offset += count;
        }
    }

    private static bool[] Shown(GapContext gaps, IReadOnlyList<Instance> instances, int entity)
    {
        var shown = new bool[gaps.Plan.Entities[entity].Fields.Length];
        foreach (var read in instances.SelectMany(instance => instance.Reads.Fields).Where(read => read.IsOwn))
        {
            shown[read.Owned >= 0 ? read.Owned : read.Field] = true;
        }

        return shown;
    }
}
