using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

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
