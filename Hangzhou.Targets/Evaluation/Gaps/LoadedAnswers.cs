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
    private string[] _keys = [];

    /// <param name="instances">Who looks at them.</param>
    /// <param name="kinds">By row, and last of those not listed: rows of one kind are loaded once. Empty: each for itself.</param>
    public LoadedAnswers(GapContext gaps, int entity, IReadOnlyList<RowAnswers> answered, IReadOnlyList<Instance> instances, int[] kinds)
    {
        (_gaps, _entity, _answered) = (gaps, entity, answered);
        _places = new int[answered.Count];
        var rows = new List<AnsweredRow>();
        var known = new int[kinds.Length];
        for (var i = 0; i < _places.Length; i++)
        {
            var kind = kinds.Length == 0 ? -1 : kinds[answered[i].Row < 0 ? kinds.Length - 1 : answered[i].Row];
            if (kind < 0 || known[kind] == 0) rows.Add(new AnsweredRow(answered[i].Row, KeyOf(i), [.. answered[i].Answers]));
            _places[i] = kind >= 0 && known[kind] > 0 ? known[kind] - 1 : rows.Count - 1;
            if (kind >= 0) known[kind] = _places[i] + 1;
        }

        _from = AnsweredRounds.Load(gaps, gaps.Assessed, entity, rows, NeededFields.Of(gaps, entity, instances)).Rounds[0];
    }

    private Roster Roster => _gaps.Rounds.Rounds[_gaps.Assessed].RosterOf(_entity);

    /// <summary>The rounds with the first so many of them answered.</summary>
    public RoundSet First(int count)
    {
        if (_gaps.Plan.Entities[_entity].IsSingle) return AnsweredRounds.With(_gaps.Rounds, _gaps.Assessed, _entity, _from, [], [], RosterCompleteness.Complete);
        count = Math.Min(count, _places.Length);
        var all = Roster.Count;
        for (var i = 0; i < count; i++) all += _answered[i].Row < 0 ? (int)_answered[i].Unlisted : 0;
        var (members, next) = (new int[all], Roster.Count);
        for (var i = 0; i < next; i++) members[i] = i;
        for (var i = 0; i < count; i++)
        {
            var answers = _answered[i];
            if (answers.Row >= 0) members[answers.Row] = ~_places[i];
            for (var more = 0L; answers.Row < 0 && more < answers.Unlisted; more++) members[next++] = ~_places[i];
        }

        return AnsweredRounds.With(_gaps.Rounds, _gaps.Assessed, _entity, _from, members, Keys(all), Roster.Completeness);
    }

    private string KeyOf(int place) => _answered[place].Row >= 0 && !_gaps.Plan.Entities[_entity].IsSingle
        ? Roster.Key(_answered[place].Row)
        : Unlisted(place);

    // Of those listed, and of so many more behind them.
    private string[] Keys(int all)
    {
        if (_keys.Length == all) return _keys;
        var keys = new string[all];
        for (var i = 0; i < all; i++) keys[i] = i < _keys.Length ? _keys[i] : i < Roster.Count ? Roster.Key(i) : Unlisted(i);
        return _keys = keys;
    }

    /// <summary>A key that nobody has.</summary>
    public static string Unlisted(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\u0001unlisted {number + 1}");
}
