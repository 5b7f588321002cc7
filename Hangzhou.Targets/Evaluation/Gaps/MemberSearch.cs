using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Finds what members can be made by answering their missing values. Criteria that share a missing value are tried
/// together, all others by themselves; where too many hang together, the value that most of them share is answered
/// first in each way, which parts the rest.
/// </summary>
internal sealed class MemberSearch
{
    private const int MostVariants = 1_500;
    private const int MostOfAllVariants = 20_000;

    private readonly GapContext _gaps;
    private readonly ImmutableArray<Instance> _instances;
    private readonly EntitySchema _entity;
    private readonly IFactTable? _table;
    private readonly TrialBatch _trials;
    private readonly Candidates _candidates;
    private readonly ImmutableArray<(Instance Instance, int Criterion)> _criteria;
    private readonly Dictionary<string, Leaf> _leaves = new(StringComparer.Ordinal);
    private readonly List<Leaf> _order = [];
    private readonly bool _asksReported;
    private readonly string _place;

    /// <param name="instances">Of one entity; several only where none has a where.</param>
    public MemberSearch(GapContext gaps, ImmutableArray<Instance> instances)
    {
        _gaps = gaps;
        _instances = instances;
        var entity = instances[0].Schema.Entity ?? throw new InvalidOperationException("Overall has no members.");
        _entity = gaps.Plan.Entities[entity];
        _table = gaps.AssessedRound.Table(entity);
        _trials = new TrialBatch(gaps, instances, entity);
        _candidates = new Candidates([.. instances.Select(instance => instance.Reads)], gaps.Plan, gaps.AssessedRound);
        _place = $"{instances[0].Context.Schema.Id} {string.Join(',', instances.Select(instance => string.Create(CultureInfo.InvariantCulture, $"{instance.Population}/{instance.Window}")))}";
        _asksReported = instances.Any(instance => instance.Reads.HasReported);
        var criteria = instances.SelectMany(instance => Enumerable.Range(0, instance.Schema.Criteria.Length).Select(i => (instance, i)));
        _criteria = [.. instances.Length == 1 ? criteria.Append((instances[0], -1)) : criteria];
    }

    /// <summary>The classes of all members, those not listed last.</summary>
    public List<MemberClass> Find()
    {
        var drafts = new Dictionary<string, Draft>(StringComparer.Ordinal);
        var order = new List<Draft>();
        var members = _instances[0].Schema.Quantifier == Quantifier.The ? 1 : _instances[0].Point.Round.RosterOf(Ordinal).Count;
        for (var member = 0; member < members; member++)
        {
            var draft = Read(member);
            if (!drafts.TryGetValue(draft.Key, out var known))
            {
                drafts.Add(draft.Key, known = draft);
                order.Add(draft);
            }

            known.Members.Add(member);
        }

        var unlisted = Unlisted is 0 ? null : Blank();
        foreach (var draft in order) draft.Tree = Grow(draft);
        if (unlisted is not null) unlisted.Tree = Grow(unlisted);
        _trials.Judge();
        foreach (var leaf in _order) leaf.Tell(_trials);
        var classes = order.ConvertAll(draft => new MemberClass(draft.Members, draft.Members.Count, draft.ScopeNow, draft.TruthNow, Told(draft)));
        if (unlisted is not null) classes.Add(new MemberClass([], Unlisted, unlisted.ScopeNow, Truth.Unknown, Listing(unlisted)));
        return classes;
    }

    private int Ordinal => _instances[0].Schema.Entity.GetValueOrDefault();

    private long? Unlisted => _instances[0].Schema.Quantifier == Quantifier.The ? 0
        : _instances[0].Point.Round.RosterOf(Ordinal).Unlisted is < 0 ? 0 : _instances[0].Point.Round.RosterOf(Ordinal).Unlisted;

    private static CostTable Told(Draft draft) => draft.Tree?.Tell() ?? CostTable.Fixed(draft.ScopeNow, draft.TruthNow);

    // To be listed takes one value at least, the key.
    private static CostTable Listing(Draft draft)
    {
        var table = CostTable.Fixed(draft.ScopeNow, Truth.Unknown);
        table.OfferAll(Told(draft), 0, null, least: 1);
        return table;
    }

    // The truths that count now, latched and windowed; what cannot be tried keeps them.
    private Draft Read(int member)
    {
        var row = _table is not null && member < _table.RowCount ? member : -1;
        var draft = new Draft { Row = row, Now = new Truth[_criteria.Length], IsFixed = new bool[_criteria.Length] };
        var at = 0;
        foreach (var instance in _instances)
        {
            var (point, count) = (instance.Point, instance.Schema.Criteria.Length);
            var own = new Truth[count];
            instance.Reader.Judge(instance.Population, member, point, draft.Now.AsSpan(at, count));
            instance.Context.Rule.Judge(instance.Population, member, point, own, ulong.MaxValue);
            for (var i = 0; i < count; i++) draft.IsFixed[at + i] = draft.Now[at + i] != own[i] || (draft.Now[at + i] == Truth.Yes && !_asksReported) || IsElsewhere(instance, i);
            at += count;
        }

        if (at < _criteria.Length) draft.Now[at] = _instances[0].Reader.Scope(_instances[0].Population, member, _instances[0].Point);
        return Known(draft);
    }

    // A window's criterion that is judged at an earlier round cannot be reported on any more.
    private bool IsElsewhere(Instance instance, int criterion) =>
        instance.Window != 0 && !instance.Schema.Criteria[criterion].ReadsWindow && instance.Context.LastIn(instance.Window) != _gaps.Assessed;

    // Of a member that is not listed nothing is known, whatever its criteria say.
    private Draft Blank()
    {
        var draft = new Draft { Row = -1, Now = new Truth[_criteria.Length], IsFixed = new bool[_criteria.Length], IsUnlisted = true };
        Array.Fill(draft.Now, Truth.Unknown);
        if (_criteria[^1].Criterion < 0 && !_instances[0].Schema.HasScope) draft.Now[^1] = Truth.Yes;
        return Known(draft);
    }

    private Draft Known(Draft draft)
    {
        var key = new StringBuilder();
        for (var i = 0; i < _criteria.Length; i++)
        {
            var (instance, criterion) = _criteria[i];
            var cells = instance.CellsOf(criterion, owned => Listed(draft.Row, owned)).Distinct().ToList();
            foreach (var cell in cells) draft.Note(cell, Cells.Value(_table, _entity, draft.Row, cell));
            draft.CellsOf.Add(cells);
            if (!IsTriable(instance, criterion)) draft.IsFixed[i] = true;
            key.Append((char)('0' + (int)draft.Now[i])).Append(draft.IsFixed[i] ? '!' : '.');
        }

        foreach (var cell in draft.Cells) key.Append('|').Append(TextOf(cell)).Append('=').Append(TextOf(draft, cell));
        draft.Key = key.ToString();
        return draft;
    }

    private int Listed(int row, int owned) => _table is null || row < 0 ? 0 : _table.Size(row, owned).Listed;

    // Under another key, or among variants, these would be judged otherwise than in their place.
    private bool IsTriable(Instance instance, int criterion) =>
        !instance.Reads.IsKeyBound(criterion)
        && !instance.Reads.Rosters.Any(roster => roster.Criterion == criterion && roster.Entity == Ordinal)
        && !instance.Reads.Fields.Any(read => read.Criterion == criterion && !read.IsOwn && read.Entity == Ordinal);

    private static string TextOf(Cell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.Field}/{cell.Year}/{cell.Item}/{cell.ItemField}");

    private string TextOf(Draft draft, Cell cell) =>
        draft.Values[cell] is null && cell.SchemaIn(_entity).Kind == FieldKind.Owned && draft.Row >= 0 && _table is not null
            ? "?" + _table.Size(draft.Row, cell.Field)
            : Cells.Text(draft.Values[cell]);

    // Decided members stay as they are.
    private Node? Grow(Draft draft)
    {
        var truth = Truth.Yes;
        for (var i = 0; i < _criteria.Length; i++)
        {
            if (_criteria[i].Criterion >= 0) truth &= draft.Now[i];
        }

        draft.TruthNow = truth;
        draft.ScopeNow = _criteria[^1].Criterion < 0 ? draft.Now[^1] : Truth.Yes;
        if (!_asksReported && (draft.ScopeNow == Truth.No || (draft.ScopeNow == Truth.Yes && truth != Truth.Unknown))) return null;
        var open = draft.Cells.Where(cell => draft.Values[cell] is null).ToHashSet();
        return Grow(draft, [.. Enumerable.Range(0, _criteria.Length)], open, [], 0);
    }

    private Joined Grow(Draft draft, List<int> criteria, HashSet<Cell> open, List<Answer> answered, int depth)
    {
        var node = new Joined();
        foreach (var component in Components(draft, criteria, open))
        {
            var cells = component.SelectMany(i => OpenCells(draft, i, open)).Distinct().ToList();
            var touched = component.Exists(i => !draft.IsFixed[i] && draft.CellsOf[i].Exists(cell => answered.Exists(answer => answer.Cell == cell)));
            if (cells.Count == 0 && !touched && (!draft.IsUnlisted || component.TrueForAll(i => draft.IsFixed[i]))) node.Parts.Add(new Constant(FoldOf(draft, component)));
            else node.Parts.Add(GrowComponent(draft, component, cells, open, answered, depth));
        }

        return node;
    }

    private Node GrowComponent(Draft draft, List<int> component, List<Cell> cells, HashSet<Cell> open, List<Answer> answered, int depth)
    {
        var values = cells.ConvertAll(cell => ValuesFor(draft, component, cell, cells.Count));
        var variants = values.Aggregate(1.0, (product, candidates) => product * (candidates.Length + 1));
        if (variants <= MostVariants || cells.Count < 2 || depth > 6) return LeafOf(draft, component, cells, values, answered);
        var hub = cells.MaxBy(cell => (component.Count(i => draft.CellsOf[i].Contains(cell)), -cells.IndexOf(cell)));
        if (component.Count(i => draft.CellsOf[i].Contains(hub)) < 2 || values[cells.IndexOf(hub)].Length > 16) return LeafOf(draft, component, cells, values, answered);
        var rest = new HashSet<Cell>(open);
        rest.Remove(hub);
        var split = new Split();
        split.Ways.Add((null, Grow(draft, component, rest, answered, depth + 1)));
        foreach (var value in values[cells.IndexOf(hub)])
        {
            var answer = new Answer(hub, value);
            split.Ways.Add((answer, Grow(draft, component, rest, [.. answered, answer], depth + 1)));
        }

        return split;
    }

    // Members alike in what the component reads share its trials.
    private Leaf LeafOf(Draft draft, List<int> component, List<Cell> cells, List<ImmutableArray<object>> values, List<Answer> answered)
    {
        var key = new StringBuilder().AppendJoin(',', component).Append(':');
        foreach (var cell in component.SelectMany(i => draft.CellsOf[i]).Distinct())
        {
            var given = answered.FindIndex(answer => answer.Cell == cell);
            key.Append('|').Append(TextOf(cell)).Append('=').Append(given < 0 ? TextOf(draft, cell) : "!" + Cells.Text(answered[given].Value));
        }

        if (_leaves.TryGetValue(key.ToString(), out var known)) return known;
        var isOwn = component.TrueForAll(i => _criteria[i] is var (instance, own) && instance.ReadsOwnOnly(own));
        if (isOwn && _gaps.Told.TryGetValue((_place, key.ToString()), out var told)) return told;
        var relevant = answered.Where(answer => component.Exists(i => draft.CellsOf[i].Contains(answer.Cell))).ToList();
        var leaf = new Leaf(component, component.Contains(_trials.Criteria), _trials.Criteria, !component.Exists(IsInexact));
        var variants = new Variants(cells, values, _trials.Count > MostOfAllVariants ? 300 : MostVariants);
        foreach (var variant in variants.All()) leaf.Add(_trials.Add(draft.Row, [.. relevant, .. variant]), variant);
        if (!variants.IsExhaustive) leaf.Limit();
        _leaves.Add(key.ToString(), leaf);
        if (isOwn) _gaps.Told.Add((_place, key.ToString()), leaf);
        _order.Add(leaf);
        return leaf;
    }

    private bool IsInexact(int criterion) => _criteria[criterion] is var (instance, own) && (instance.Reads.IsReckoned(own) || !instance.ReadsOwnOnly(own));

    private ImmutableArray<object> ValuesFor(Draft draft, List<int> component, Cell cell, int open)
    {
        var seen = component.SelectMany(i => draft.CellsOf[i]).Distinct().Select(one => draft.Values[one]).Select(Cells.Number).OfType<decimal>().Distinct().Take(12).ToList();
        var size = cell.SchemaIn(_entity).Kind == FieldKind.Owned && _table is not null && draft.Row >= 0 ? _table.Size(draft.Row, cell.Field) : new CollectionSize(0, null);
        return _candidates.Of(_entity, cell, seen, open, size);
    }

    private (Truth Scope, Truth Truth) FoldOf(Draft draft, List<int> component)
    {
        var (scope, truth) = (Truth.Yes, Truth.Yes);
        foreach (var i in component)
        {
            if (i == _trials.Criteria) scope &= draft.Now[i];
            else truth &= draft.Now[i];
        }

        return (scope, truth);
    }

    private static IEnumerable<Cell> OpenCells(Draft draft, int criterion, HashSet<Cell> open) =>
        draft.IsFixed[criterion] ? [] : draft.CellsOf[criterion].Where(open.Contains);

    private static IEnumerable<List<int>> Components(Draft draft, List<int> criteria, HashSet<Cell> open)
    {
        var left = new List<int>(criteria);
        while (left.Count > 0)
        {
            var component = new List<int> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < component.Count; i++)
            {
                var cells = OpenCells(draft, component[i], open).ToHashSet();
                var linked = left.FindAll(other => OpenCells(draft, other, open).Any(cells.Contains));
                component.AddRange(linked);
                left.RemoveAll(linked.Contains);
            }

            component.Sort();
            yield return component;
        }
    }

    private sealed class Draft
    {
        public string Key { get; set; } = string.Empty;

        public int Row { get; init; }

        public bool IsUnlisted { get; init; }

        public Truth ScopeNow { get; set; }

        public Truth TruthNow { get; set; }

        public Node? Tree { get; set; }

        public List<int> Members { get; } = [];

        public List<Cell> Cells { get; } = [];

        public Dictionary<Cell, object?> Values { get; } = [];

        public List<List<Cell>> CellsOf { get; } = [];

        public required Truth[] Now { get; init; }

        public required bool[] IsFixed { get; init; }

        public void Note(Cell cell, object? value)
        {
            if (Values.TryAdd(cell, value)) Cells.Add(cell);
        }
    }
}
