using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Grows for a class of members the tree of what is to be tried: criteria that share a missing value together, all others
/// by themselves; where too many hang together, the value that most of them share is answered first in each way.
/// </summary>
internal sealed class MemberTree
{
    private const int MostVariants = 1_500;
    private const int MostDepth = 6;

    private readonly GapContext _gaps;
    private readonly IReadOnlyList<Instance> _instances;
    private readonly List<Criterion> _criteria;
    private readonly EntitySchema _entity;
    private readonly IFactTable? _table;
    private readonly TrialBatch _trials;
    private readonly List<RuleReads> _rules = [];
    private readonly Dictionary<string, Leaf> _leaves = new(StringComparer.Ordinal);
    private readonly List<Leaf> _order = [];
    private readonly string _place;
    private readonly bool _isMonotone = true;

    public MemberTree(GapContext gaps, IReadOnlyList<Instance> instances, List<Criterion> criteria, TrialBatch trials, int entity)
    {
        (_gaps, _instances, _criteria, _trials) = (gaps, instances, criteria, trials);
        (_entity, _table) = (gaps.Plan.Entities[entity], gaps.AssessedRound.Table(entity));
        var place = new StringBuilder(instances[0].Context.Schema.Id);
        foreach (var instance in instances)
        {
            _rules.Add(instance.Reads);
            _isMonotone &= !instance.Reads.HasReported;
            place.Append(CultureInfo.InvariantCulture, $" {instance.Population}/{instance.Window}");
        }

        _place = place.ToString();
    }

    /// <summary>The tree of a class.</summary>
    public Node Grow(MemberDraft draft)
    {
        var all = new List<int>();
        for (var i = 0; i < _criteria.Count; i++) all.Add(i);
        return Grow(draft, all, draft.Cells.FindAll(cell => draft.Values[cell] is null), [], 0, null);
    }

    /// <summary>Tries everything: ways of more answers where fewer do not decide.</summary>
    public void Try()
    {
        for (var open = _order; open.Count > 0;)
        {
            open = open.FindAll(leaf => leaf.Ask(_trials));
            _trials.Judge();
            foreach (var leaf in open) leaf.Tell(_trials);
        }
    }

    // What criteria that hang together compare with matters for all of them, also where some of their values are answered already.
    private Joined Grow(MemberDraft draft, List<int> criteria, List<Cell> open, List<Answer> answered, int depth, Candidates? candidates)
    {
        var node = new Joined();
        foreach (var component in Components(draft, criteria, open))
        {
            var cells = draft.OpenCells(component, open);
            node.Parts.Add(MustBeTried(draft, component, cells, answered)
                ? GrowComponent(draft, component, cells, open, answered, depth, candidates ?? CandidatesOf(component))
                : Fold(draft, component));
        }

        return node;
    }

    private Candidates CandidatesOf(List<int> component)
    {
        Fraction[] numbers = [];
        foreach (var criterion in component) numbers = _criteria[criterion].Of.Reads.With(numbers, _criteria[criterion].Place);
        return new Candidates(_rules, numbers, _gaps.Plan, _gaps.AssessedRound);
    }

    private static bool MustBeTried(MemberDraft draft, List<int> component, List<Cell> cells, List<Answer> answered)
    {
        if (cells.Count > 0) return true;
        foreach (var criterion in component)
        {
            if (draft.IsFixed[criterion]) continue;
            if (draft.IsUnlisted || answered.Exists(answer => draft.CellsOf[criterion].Contains(answer.Cell))) return true;
        }

        return false;
    }

    private Node GrowComponent(
        MemberDraft draft, List<int> component, List<Cell> cells, List<Cell> open, List<Answer> answered, int depth, Candidates candidates)
    {
        var values = cells.ConvertAll(cell => ValuesFor(draft, component, cell, cells.Count, candidates));
        if (Variants.Number(values) <= MostVariants || cells.Count < 2 || depth > MostDepth) return LeafOf(draft, component, cells, values, answered, candidates);
        var (hub, shared) = HubOf(draft, component, cells);
        if (shared < 2 || values[hub].Length > 16) return LeafOf(draft, component, cells, values, answered, candidates);
        var rest = open.FindAll(cell => cell != cells[hub]);
        var split = new Split();
        split.Ways.Add(new SplitWay(null, Grow(draft, component, rest, answered, depth + 1, candidates)));
        foreach (var value in values[hub])
        {
            var answer = new Answer(cells[hub], value);
            split.Ways.Add(new SplitWay(answer, Grow(draft, component, rest, [.. answered, answer], depth + 1, candidates)));
        }

        return split;
    }

    // The value that most criteria share, the first of them.
    private static (int Hub, int Shared) HubOf(MemberDraft draft, List<int> component, List<Cell> cells)
    {
        var (hub, most) = (0, 0);
        for (var i = 0; i < cells.Count; i++)
        {
            var shared = 0;
            foreach (var criterion in component) shared += draft.CellsOf[criterion].Contains(cells[i]) ? 1 : 0;
            if (shared > most) (hub, most) = (i, shared);
        }

        return (hub, most);
    }

    // Members alike in what the component reads share its trials.
    private Leaf LeafOf(
        MemberDraft draft, List<int> component, List<Cell> cells, List<object[]> values, List<Answer> answered, Candidates candidates)
    {
        var read = draft.CellsOfAll(component);
        // Those that hung together before may have had other numbers.
        var key = KeyOf(draft, component, cells, read, answered) + (answered.Count == 0 ? string.Empty : " " + candidates.Numbers);
        if (_leaves.TryGetValue(key, out var known)) return known;
        var isOwn = component.TrueForAll(i => _criteria[i].Of.ReadsOwnOnly(_criteria[i].Place));
        var place = $"{_place}: {key}";
        if (isOwn && _gaps.Told.TryGetValue(place, out var told)) return told;
        var relevant = answered.FindAll(answer => read.Contains(answer.Cell));
        var trial = new Trial(draft.Row, [.. relevant], component, _trials.Criteria, !component.Exists(IsInexact), _isMonotone);
        var leaf = new Leaf(trial, new Variants(cells, values, _gaps.Effort.MostVariants(MostVariants)));
        _leaves.Add(key, leaf);
        if (isOwn) _gaps.Told.Add(place, leaf);
        _order.Add(leaf);
        return leaf;
    }

    private string KeyOf(MemberDraft draft, List<int> component, List<Cell> open, List<Cell> read, List<Answer> answered)
    {
        var key = new StringBuilder();
        foreach (var criterion in component) key.Append(criterion).Append(',');
        foreach (var cell in read)
        {
            var given = answered.FindIndex(answer => answer.Cell == cell);
            key.Append(CultureInfo.InvariantCulture, $"|{cell.Field}/{cell.Year}/{cell.Item}/{cell.ItemField}{(open.Contains(cell) ? "=" : ":")}")
                .Append(given < 0 ? TextOf(draft, cell) : "!" + Cells.Text(answered[given].Value));
        }

        // Another round's values stand in no cell of this one.
        return component.Exists(i => _criteria[i].Of.ReadsOtherRound(_criteria[i].Place)) ? key.Append(CultureInfo.InvariantCulture, $" {draft.Row}").ToString() : key.ToString();
    }

    // What is missing, or reported without its evidence, is not the same: other answers are open to it. Who is not listed lacks both.
    private string TextOf(MemberDraft draft, Cell cell)
    {
        if (draft.Values[cell] is { } value) return Cells.Text(value);
        var isListed = _table is not null && draft.Row >= 0 && draft.Row < _table.RowCount;
        var told = cell.SchemaIn(_entity).Kind == FieldKind.Owned
            ? (isListed ? _table!.Size(draft.Row, cell.Field) : new CollectionSize(0, null)).ToString()
            : Cells.Text(isListed ? Cells.Value(_table, _entity, draft.Row, cell) : null);
        return (isListed && Cells.HaveEvidence(_table, draft.Row, cell) ? "?" : "?!") + told;
    }

    private bool IsInexact(int criterion)
    {
        var (instance, own) = _criteria[criterion];
        return instance.Reads.IsReckoned(own) || !instance.ReadsOwnOnly(own) || instance.ReadsOtherRound(own);
    }

    private object[] ValuesFor(MemberDraft draft, List<int> component, Cell cell, int open, Candidates candidates)
    {
        // What is reported and only lacks its evidence can be answered by nothing else.
        if (Cells.Value(_table, _entity, draft.Row, cell) is { } reported) return [reported is CollectionSize ? new NewItems(0, []) : reported];
        var seen = new List<object>();
        foreach (var one in draft.CellsOfAll(component))
        {
            if (seen.Count < 12 && draft.Values[one] is { } value && Cells.Number(value) is not null && !seen.Contains(value)) seen.Add(value);
        }

        var size = cell.SchemaIn(_entity).Kind == FieldKind.Owned && _table is not null && draft.Row >= 0 ? _table.Size(draft.Row, cell.Field) : new CollectionSize(0, null);
        return candidates.Of(_entity, cell, seen, open, size);
    }

    private Constant Fold(MemberDraft draft, List<int> component)
    {
        var (scope, truth) = (Truth.Yes, Truth.Yes);
        foreach (var i in component)
        {
            if (i == _trials.Criteria) scope &= draft.Now[i];
            else truth &= draft.Now[i];
        }

        return new Constant(scope, truth);
    }

    private static List<List<int>> Components(MemberDraft draft, List<int> criteria, List<Cell> open)
    {
        var components = new List<List<int>>();
        var left = new List<int>(criteria);
        while (left.Count > 0)
        {
            var component = new List<int> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < component.Count; i++)
            {
                var cells = draft.OpenCells(component[i], open);
                var linked = left.FindAll(other => draft.OpenCells(other, open).Exists(cells.Contains));
                component.AddRange(linked);
                left.RemoveAll(linked.Contains);
            }

            component.Sort();
            components.Add(component);
        }

        return components;
    }
}
