using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes up targets, milestones, timings and populations.</summary>
internal sealed class MilestoneGenerator
{
    private readonly Chance _chance;
    private readonly HeaderDraft _header;
    private readonly List<OwnerDraft> _entities;
    private readonly List<OwnerDraft> _singles;
    private readonly List<AssumptionDraft> _thresholds;
    private readonly ExpressionGenerator _expressions;
    private readonly EvidenceGenerator _evidence;

    public MilestoneGenerator(
        Chance chance, HeaderDraft header, ImmutableArray<OwnerDraft> owners, ImmutableArray<AssumptionDraft> assumptions, ExpressionGenerator expressions)
    {
        _chance = chance;
        _header = header;
        _entities = owners.Where(owner => owner.Kind == OwnerKind.Entity).ToList();
        _singles = owners.Where(owner => owner.Kind == OwnerKind.Single).ToList();
        _thresholds = assumptions.Where(assumption => assumption.Type.Kind is DraftKind.Share or DraftKind.Count or DraftKind.Number).ToList();
        _expressions = expressions;
        _evidence = new EvidenceGenerator(chance, owners);
    }

    public ImmutableArray<TargetDraft> Targets()
    {
        var first = new TargetDraft(1, Milestones(_chance.From(1, 3)));
        return _chance.Percent(12) ? [first, new TargetDraft(2, Milestones(_chance.From(0, 1)))] : [first];
    }

    private ImmutableArray<MilestoneDraft> Milestones(int count) =>
        [.. Enumerable.Range(1, count).Select(place => Milestone(place.ToString(CultureInfo.InvariantCulture) + _chance.One("", "", "a")))];

    private MilestoneDraft Milestone(string place)
    {
        var timing = Timing();
        var hasWindow = timing.StartsWith("each", StringComparison.Ordinal);
        var populations = new List<PopulationDraft>();
        for (var wanted = _chance.Weighed([(6, 1), (2, 2), (1, 3)]); wanted > 0; wanted--) populations.Add(Population(hasWindow));
        return new MilestoneDraft(place, timing, _chance.Weighed<string?>([(6, null), (1, "linear"), (1, "compound"), (1, "un_progress_chart"), (1, "none")]), [.. populations]);
    }

    private string Timing()
    {
        var years = Years();
        return _chance.From(1, 10) switch
        {
            <= 2 => $"by {years.To:0000}",
            3 => $"by {years.To:0000}{MonthAndDay()}",
            <= 5 => $"during {years.From:0000}..{years.To:0000}",
            6 => "from start",
            7 => $"from {years.From:0000} on",
            8 => $"from {years.From:0000}{MonthAndDay()} on",
            _ => $"each year {years.From:0000}..{years.To:0000}",
        };
    }

    private (int From, int To) Years()
    {
        var from = _chance.From(_header.FromYear, _header.ToYear);
        return (from, _chance.From(from, _header.ToYear));
    }

    private string MonthAndDay() => _chance.One("-01-01", "-02-28", "-06-30", "-07-01", "-12-31");

    private PopulationDraft Population(bool hasWindow)
    {
        var (head, member) = Head();
        var scope = DraftScope.Of(member, hasWindow);
        var where = _chance.Percent(40) ? _expressions.Truth(scope, _chance.From(1, 6)) : null;
        var criteria = Enumerable.Range(0, _chance.Weighed([(6, 1), (4, 2), (2, 3)]))
            .Select(_ => _expressions.Truth(scope, SizeOfCriterion()))
            .OfType<ExpressionDraft>()
            .Select(criterion => _chance.From(1, 300) == 1 ? _expressions.Deep(criterion, scope) : criterion)
            .ToImmutableArray();
        return new PopulationDraft(head, where, criteria.IsEmpty ? [Anything(scope)] : criteria, _evidence.AskedBy(member));
    }

    private int SizeOfCriterion() => _chance.Percent(2) ? _chance.From(25, 60) : _chance.From(1, 14);

    // Where nothing can be named, a roster can be counted.
    private ExpressionDraft Anything(DraftScope scope) => new(
        DraftType.Truth, scope.Subject, Tightness.Comparison, $"count of all {_entities[0].Plural} at least 1", []);

    private (string Head, OwnerDraft? Member) Head()
    {
        var entity = _chance.Of(_entities);
        return _chance.From(1, 10) switch
        {
            1 => ("overall", null),
            2 when _singles.Count > 0 && _chance.Of(_singles) is var single => ("the " + single.Name, single),
            <= 5 => ("every " + entity.Name, entity),
            _ => ($"{_chance.One("at least", "at least", "more than")} {Threshold()} of {entity.Plural}", entity),
        };
    }

    private string Threshold()
    {
        if (_thresholds.Count > 0 && _chance.Percent(40)) return _chance.Of(_thresholds).Name;
        return _chance.Percent(60) ? FigureWords.Of(DraftType.Share, _chance) : FigureWords.WholeNumber(_chance);
    }
}
