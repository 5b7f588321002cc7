using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Makes up whole plans.</summary>
internal sealed class PlanGenerator
{
    private static readonly DraftType[] AssumptionTypes =
    [
        DraftType.Share, DraftType.Share, DraftType.Count, DraftType.Number, DraftType.Truth, new(DraftKind.Area), new(DraftKind.Mass),
        new(DraftKind.Money, "USD"), new(DraftKind.Date), new(DraftKind.Level),
    ];

    private static readonly DraftType[] DefineTypes =
    [
        DraftType.Truth, DraftType.Truth, DraftType.Number, DraftType.Count, DraftType.Share, DraftType.Points, new(DraftKind.Area),
        new(DraftKind.Mass), new(DraftKind.Money, "USD"), new(DraftKind.Date), new(DraftKind.Year), new(DraftKind.Level),
        new(DraftKind.Text), new(DraftKind.Choice), new(DraftKind.Choices),
    ];

    private readonly Chance _chance;

    public PlanGenerator(Chance chance) => _chance = chance;

    public PlanDraft Plan()
    {
        var header = Header();
        var owners = new VocabularyGenerator(_chance).Owners();
        var assumptions = Assumptions(header);
        var reach = new Reach(owners);
        var expressions = new ExpressionGenerator(_chance, header, reach, assumptions);
        var defines = Defines(owners, reach, expressions);
        var milestones = new MilestoneGenerator(_chance, header, owners, assumptions, expressions);
        return new PlanDraft(header, owners, assumptions, defines, milestones.Targets());
    }

    private HeaderDraft Header()
    {
        var from = _chance.Percent(2) ? _chance.One(1, 9990) : _chance.From(2020, 2030);
        var to = Math.Min(9999, from + _chance.From(0, 8));
        int? baseline = _chance.Percent(85) ? _chance.From(Math.Max(1, from - 2), Math.Min(to, from + 1)) : null;
        return new HeaderDraft(from, to, baseline);
    }

    private ImmutableArray<AssumptionDraft> Assumptions(HeaderDraft header) =>
    [
        .. Enumerable.Range(1, _chance.From(0, 3)).Select(place =>
        {
            var type = _chance.Of(AssumptionTypes);
            var readings = Enumerable.Range(0, _chance.Weighed([(2, 0), (4, 1), (4, 2), (2, 3)])).Select(_ => Reading(type, header));
            return new AssumptionDraft("guess" + place.ToString(CultureInfo.InvariantCulture), type, [.. readings]);
        }),
    ];

    private string Reading(DraftType type, HeaderDraft header) => type.Kind switch
    {
        DraftKind.YesNo => _chance.One("yes", "no"),
        DraftKind.Date => FigureWords.Day(header, _chance),
        DraftKind.Level => _chance.One("none", "under_development", "partial", "full"),
        _ => FigureWords.Of(type, _chance),
    };

    // A define may use those before it.
    private ImmutableArray<DefineDraft> Defines(ImmutableArray<OwnerDraft> owners, Reach reach, ExpressionGenerator expressions)
    {
        var defines = ImmutableArray.CreateBuilder<DefineDraft>();
        var entities = owners.Where(owner => owner.Kind != OwnerKind.Part).ToList();
        for (var place = _chance.From(0, 3); place > 0; place--)
        {
            var entity = _chance.Of(entities);
            var scope = DraftScope.Of(entity, hasWindow: false);
            if (expressions.Value(TypeOfDefine(reach, scope), scope, _chance.From(1, 8)) is not { } body) continue;
            var define = new DefineDraft(entity.Name, "d" + place.ToString(CultureInfo.InvariantCulture), body);
            reach.Add(define);
            defines.Add(define);
        }

        return defines.ToImmutable();
    }

    private DraftType TypeOfDefine(Reach reach, DraftScope scope)
    {
        var type = _chance.Of(DefineTypes);
        var choices = reach.Names(scope).Select(name => name.Type).Where(known => known.Kind == type.Kind).ToList();
        return type.Kind is DraftKind.Choice or DraftKind.Choices && choices.Count > 0 ? _chance.Of(choices) : type;
    }
}
