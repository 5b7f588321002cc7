using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Rounds in which some rows of one entity are answered. Only the answered rows are loaded; all else stays as it was loaded
/// before.
/// </summary>
internal static class AnsweredRounds
{
    /// <summary>Loads rows of one entity at one round, and nothing else of it.</summary>
    public static RoundSet Load(GapContext gaps, int round, int entity, IReadOnlyList<AnsweredRow> rows)
    {
        var schema = gaps.Plan.Entities[entity];
        var table = new AnsweredTable(gaps.Facts.Rounds[round].Table(entity), schema.Fields, schema.KeyField, rows) { Completeness = RosterCompleteness.Complete };
        return gaps.Load(AnsweredFacts.Only(gaps.Facts, round, entity, table));
    }

    /// <summary>The rounds with one entity's members at one of them replaced.</summary>
    /// <param name="from">Where the new members are loaded.</param>
    /// <param name="members">Each one's place: as it was, or from -1 down among the new.</param>
    public static RoundSet With(RoundSet rounds, int round, int entity, Round from, int[] members, string[] keys, RosterCompleteness completeness) =>
        new Changed(rounds.Rounds.SetItem(round, rounds.Rounds[round].With(entity, from, members, keys, completeness)), rounds.Digest);

    private sealed class Changed(ImmutableArray<Round> rounds, string digest) : RoundSet(rounds, digest);
}

/// <summary>Rows of one entity with their answers, loaded once, to be filled into the round assessed as many at a time as one likes.</summary>
internal sealed class LoadedAnswers
{
    private readonly GapContext _gaps;
    private readonly int _entity;
    private readonly IReadOnlyList<RowAnswers> _answered;
    private readonly int[] _places;
    private readonly Round _from;

    /// <param name="alike">Tells rows that may stand for each other; null where each is loaded for itself.</param>
    public LoadedAnswers(GapContext gaps, int entity, IReadOnlyList<RowAnswers> answered, Func<RowAnswers, string>? alike = null)
    {
        (_gaps, _entity, _answered) = (gaps, entity, answered);
        _places = new int[answered.Count];
        var rows = new List<AnsweredRow>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < answered.Count; i++)
        {
            var like = alike?.Invoke(answered[i]);
            if (like is not null && known.TryGetValue(like, out _places[i])) continue;
            _places[i] = rows.Count;
            if (like is not null) known.Add(like, rows.Count);
            rows.Add(new AnsweredRow(answered[i].Row, KeyOf(i), [.. answered[i].Answers]));
        }

        _from = AnsweredRounds.Load(gaps, gaps.Assessed, entity, rows).Rounds[0];
    }

    /// <summary>The rounds with the first so many of them answered.</summary>
    public RoundSet First(int count)
    {
        if (_gaps.Plan.Entities[_entity].IsSingle) return AnsweredRounds.With(_gaps.Rounds, _gaps.Assessed, _entity, _from, [], [], RosterCompleteness.Complete);
        var roster = _gaps.Rounds.Rounds[_gaps.Assessed].RosterOf(_entity);
        var (members, keys) = (new List<int>(roster.Count), new List<string>(roster.Count));
        for (var i = 0; i < roster.Count; i++)
        {
            members.Add(i);
            keys.Add(roster.Key(i));
        }

        for (var i = 0; i < count && i < _answered.Count; i++)
        {
            var answers = _answered[i];
            if (answers.Row >= 0) members[answers.Row] = ~_places[i];
            for (var more = 0L; answers.Row < 0 && more < answers.Unlisted; more++)
            {
                members.Add(~_places[i]);
                keys.Add(Unlisted(keys.Count));
            }
        }

        return AnsweredRounds.With(_gaps.Rounds, _gaps.Assessed, _entity, _from, [.. members], [.. keys], roster.Completeness);
    }

    private string KeyOf(int place) => _answered[place].Row >= 0 && !_gaps.Plan.Entities[_entity].IsSingle
        ? _gaps.Rounds.Rounds[_gaps.Assessed].RosterOf(_entity).Key(_answered[place].Row)
        : Unlisted(place);

    /// <summary>A key that nobody has.</summary>
    public static string Unlisted(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\u0001unlisted {number + 1}");
}
