using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A criterion of a population.</summary>
/// <param name="Place">-1: the where.</param>
internal sealed record Criterion(Instance Of, int Place);

/// <summary>Finds what members can be made by answering their missing values, those who look alike to the rules together.</summary>
internal sealed class MemberSearch
{
    private readonly GapContext _gaps;
    private readonly IReadOnlyList<Instance> _instances;
    private readonly int _ordinal;
    private readonly EntitySchema _entity;
    private readonly IFactTable? _table;
    private readonly List<Criterion> _criteria = [];
    private readonly bool _asksReported;

    /// <param name="instances">Of one entity; several only where none has a where.</param>
    public MemberSearch(GapContext gaps, IReadOnlyList<Instance> instances)
    {
        (_gaps, _instances) = (gaps, instances);
        _ordinal = instances[0].Schema.Entity ?? throw new InvalidOperationException("Overall has no members.");
        _entity = gaps.Plan.Entities[_ordinal];
        _table = gaps.AssessedRound.Table(_ordinal);
        foreach (var instance in instances)
        {
            _asksReported |= instance.Reads.HasReported;
            for (var i = 0; i < instance.Schema.Criteria.Length; i++) _criteria.Add(new Criterion(instance, i));
        }

        if (instances.Count == 1) _criteria.Add(new Criterion(instances[0], -1));
    }

    private bool IsOfOne => _instances[0].Schema.Quantifier == Quantifier.The;

    private Roster Roster => _instances[0].Point.Round.RosterOf(_ordinal);

    private long? Unlisted => IsOfOne || Roster.Unlisted is < 0 ? 0 : Roster.Unlisted;

    /// <summary>The classes of all members, those not listed last; null where there are too many.</summary>
    public List<MemberClass>? Find()
    {
        var members = IsOfOne ? 1 : Roster.Count;
        var (groups, areExact) = MemberParting.Of(_gaps, _instances, members);
        if (groups.Length == 0 && members > 0) return null;
        var trials = new TrialBatch(_gaps, _instances, _ordinal);
        var tree = new MemberTree(_gaps, _instances, _criteria, trials, _ordinal);
        var drafts = new List<MemberDraft>();
        foreach (var group in groups) drafts.Add(Read(group));
        if (Unlisted != 0) drafts.Add(Blank());
        foreach (var draft in drafts) draft.Tree = IsOpen(draft) ? tree.Grow(draft) : null;
        tree.Try();
        return drafts.ConvertAll(draft => ClassOf(draft, areExact));
    }

    private MemberClass ClassOf(MemberDraft draft, bool isExact)
    {
        var table = draft.IsUnlisted ? Listing(draft) : Told(draft);
        if (!isExact) table.Limit();
        return draft.IsUnlisted
            ? new MemberClass([], Unlisted, draft.ScopeNow, Truth.Unknown, table)
            : new MemberClass(draft.Members, draft.Members.Count, draft.ScopeNow, draft.TruthNow, table);
    }

    private static CostTable Told(MemberDraft draft) => draft.Tree?.Tell() ?? CostTable.Fixed(draft.ScopeNow, draft.TruthNow);

    // To be listed takes one value at least, the key.
    private static CostTable Listing(MemberDraft draft)
    {
        var table = CostTable.Fixed(draft.ScopeNow, Truth.Unknown);
        table.OfferAll(Told(draft), 0, null, least: 1);
        return table;
    }

    // The truths that count now, latched and windowed; what cannot be tried keeps them.
    private MemberDraft Read(List<int> members)
    {
        var member = members[0];
        var row = _table is not null && member < _table.RowCount ? member : -1;
        var draft = new MemberDraft(row, members) { Now = new Truth[_criteria.Count], IsFixed = new bool[_criteria.Count] };
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

        if (at < _criteria.Count) draft.Now[at] = _instances[0].Reader.Scope(_instances[0].Population, member, _instances[0].Point);
        return Known(draft);
    }

    // A window's criterion that is judged at an earlier round cannot be reported on any more.
    private bool IsElsewhere(Instance instance, int criterion) =>
        instance.Window != 0 && !instance.Schema.Criteria[criterion].ReadsWindow && instance.Context.LastIn(instance.Window) != _gaps.Assessed;

    // Of a member that is not listed nothing is known, whatever its criteria say.
    private MemberDraft Blank()
    {
        var draft = new MemberDraft(-1, []) { Now = new Truth[_criteria.Count], IsFixed = new bool[_criteria.Count], IsUnlisted = true };
        for (var i = 0; i < draft.Now.Length; i++) draft.Now[i] = Truth.Unknown;
        if (_criteria[^1].Place < 0 && !_instances[0].Schema.HasScope) draft.Now[^1] = Truth.Yes;
        return Known(draft);
    }

    private MemberDraft Known(MemberDraft draft)
    {
        draft.TruthNow = Truth.Yes;
        draft.ScopeNow = _criteria[^1].Place < 0 ? draft.Now[^1] : Truth.Yes;
        for (var i = 0; i < _criteria.Count; i++)
        {
            var (instance, criterion) = _criteria[i];
            if (criterion >= 0) draft.TruthNow &= draft.Now[i];
            var cells = new List<Cell>();
            foreach (var cell in instance.CellsOf(criterion, owned => Listed(draft.Row, owned)))
            {
                if (cells.Contains(cell)) continue;
                cells.Add(cell);
                draft.Note(cell, ValueOf(draft.Row, cell));
            }

            draft.CellsOf.Add(cells);
            if (!IsTriable(instance, criterion)) draft.IsFixed[i] = true;
        }

        return draft;
    }

    // What counts only with evidence is missing without it.
    private object? ValueOf(int row, Cell cell)
    {
        foreach (var instance in _instances)
        {
            if (instance.AsksEvidence(cell.Field) && !Cells.HaveEvidence(_table, row, cell)) return null;
        }

        return Cells.Value(_table, _entity, row, cell);
    }

    private int Listed(int row, int owned) => _table is null || row < 0 ? 0 : _table.Size(row, owned).Listed;

    // Under another key, or among variants, these would be judged otherwise than in their place.
    private bool IsTriable(Instance instance, int criterion)
    {
        if (instance.Reads.IsKeyBound(criterion)) return false;
        foreach (var roster in instance.Reads.Rosters)
        {
            if (roster.Criterion == criterion && roster.Entity == _ordinal) return false;
        }

        foreach (var read in instance.Reads.Fields)
        {
            if (read.Criterion == criterion && !read.IsOfMember && read.Entity == _ordinal) return false;
        }

        return true;
    }

    // Decided members stay as they are, unless an answer can undo what holds.
    private bool IsOpen(MemberDraft draft) =>
        _asksReported || (draft.ScopeNow != Truth.No && (draft.ScopeNow != Truth.Yes || draft.TruthNow == Truth.Unknown));
}
