using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Finds what would turn a member that is decided: for each criterion that stands against it, the smallest change of one
/// of the values that it reads. Each is judged by the rules, and so are all of them together.
/// </summary>
internal sealed class ChangeSearch(GapContext gaps, Instance instance, int member)
{
    private readonly EntitySchema _entity = gaps.Plan.Entities[instance.Schema.Entity.GetValueOrDefault()];
    private readonly IFactTable? _table = gaps.AssessedRound.Table(instance.Schema.Entity.GetValueOrDefault());

    /// <summary>The changes; empty where changes of single values would not turn the member.</summary>
    /// <param name="truths">Of its criteria now.</param>
    public ImmutableArray<CriterionChange> Find(ReadOnlySpan<Truth> truths)
    {
        var isFulfilled = truths.IndexOfAnyExcept(Truth.Yes) < 0;
        var turned = Enumerable.Range(0, truths.Length).Where(Turns(truths, isFulfilled)).ToList();
        var batch = new TrialBatch(gaps, [instance], instance.Schema.Entity.GetValueOrDefault());
        var tries = turned.ConvertAll(criterion => Tries(batch, criterion));
        batch.Judge();
        var goal = isFulfilled ? Truth.No : Truth.Yes;
        var found = tries.ConvertAll(one => one
            .Select(cell => new ChangeTold(_entity, _table, Row, cell.Cell).Smallest(cell.Tries, row => batch.Of(row, cell.Criterion) == goal))
            .OfType<(ValueChange Change, Answer Answer)>().ToList());
        // A member that fulfils fails by any one of them; one that does not needs all.
        if (isFulfilled) return [.. turned.Zip(found, Told).Where(change => !change.Ways.IsEmpty)];
        if (found.Exists(ways => ways.Count == 0) || !Turns(found.ConvertAll(ways => ways[0].Answer))) return [];
        return [.. turned.Zip(found, Told)];
    }

    private int Row => _table is not null && member < _table.RowCount ? member : -1;

    private static Func<int, bool> Turns(ReadOnlySpan<Truth> truths, bool isFulfilled)
    {
        var against = truths.ToArray();
        return criterion => isFulfilled || against[criterion] != Truth.Yes;
    }

    private CriterionChange Told(int criterion, List<(ValueChange Change, Answer Answer)> ways) =>
        new(instance.Schema.Criteria[criterion].Label, [.. ways.Select(way => way.Change)]);

    private List<(int Criterion, Cell Cell, List<(int Row, object Value)> Tries)> Tries(TrialBatch batch, int criterion)
    {
        var tries = new List<(int, Cell, List<(int, object)>)>();
        if (instance.Reads.IsKeyBound(criterion)) return tries;
        var cells = instance.CellsOf(criterion, Listed).Distinct().ToList();
        var candidates = new Candidates(instance.Reads, gaps.Plan, gaps.AssessedRound);
        foreach (var cell in cells)
        {
            var seen = cells.Where(other => other != cell).Select(other => Cells.Value(_table, _entity, Row, other)).Where(value => Cells.Number(value) is not null).OfType<object>().ToList();
            var values = candidates.Of(_entity, cell, seen, 1, new CollectionSize(0, null));
            tries.Add((criterion, cell, [.. values.Select(value => (batch.Add(Row, [new Answer(cell, value)]), value))]));
        }

        return tries;
    }

    private int Listed(int owned) => _table is null || Row < 0 ? 0 : _table.Size(Row, owned).Listed;

    private bool Turns(List<Answer> answers)
    {
        if (answers.GroupBy(answer => answer.Cell).Any(group => group.Select(answer => answer.Value).Distinct().Count() > 1)) return false;
        var batch = new TrialBatch(gaps, [instance], instance.Schema.Entity.GetValueOrDefault());
        var row = batch.Add(Row, [.. answers]);
        batch.Judge();
        return Enumerable.Range(0, batch.Criteria).All(criterion => batch.Of(row, criterion) == Truth.Yes);
    }
}
