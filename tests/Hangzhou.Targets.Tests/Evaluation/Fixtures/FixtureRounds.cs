using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

internal sealed class FixtureRounds(IEnumerable<FixtureRound> rounds)
    : RoundSet([.. rounds.OrderBy(round => round.Info.Date)], "facts");

/// <summary>A round with the rosters reserves and states, the single secretariat, and values of the whole.</summary>
internal sealed class FixtureRound(
    DateOnly date, Roster<FixtureMember> reserves, Roster<FixtureMember> states, FixtureMember secretariat, FixtureMember whole, Measure measure)
    : Round(new RoundInfo(date, RoundKind.Reported, new LocalizedText(null, null), []))
{
    public Measure Measure => measure;

    public override Roster RosterOf(int entity) => RosterFor(entity);

    public override KeySet GroupKeys(int entity, int field, int member) =>
        field == FixturePlan.RegionField ? RosterFor(entity)[member].Regions : throw new ArgumentOutOfRangeException(nameof(field));

    /// <summary>As generated code has it: a member by its index, the single entity's one member, or the whole.</summary>
    public FixtureMember Member(int? entity, int member) => entity switch
    {
        null => whole,
        FixturePlan.Secretariat => secretariat,
        _ => RosterFor(entity.Value)[member],
    };

    private Roster<FixtureMember> RosterFor(int entity) => entity switch
    {
        FixturePlan.Reserves => reserves,
        FixturePlan.States => states,
        _ => throw new ArgumentOutOfRangeException(nameof(entity)),
    };
}
