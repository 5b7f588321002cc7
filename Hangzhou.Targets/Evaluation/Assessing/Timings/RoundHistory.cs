using System;
using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How a milestone stood at the rounds that count for its timing, the round assessed last: each with its own roster, all by the readings now applied.</summary>
internal sealed class RoundHistory
{
    private readonly MilestoneContext _context;
    private readonly List<int> _rounds = [];
    private readonly List<MilestoneOutcome> _outcomes = [];
    private readonly Func<int, MemberReader> _readerAt;

    /// <summary>Judges the rounds dated from the first day on, and in any case the round assessed.</summary>
    public RoundHistory(MilestoneContext context, DateOnly firstDay, Func<int, MemberReader> readerAt)
    {
        _context = context;
        _readerAt = readerAt;
        for (var round = 0; round <= context.Assessed; round++)
        {
            if (round != context.Assessed && context.DateOf(round) < firstDay) continue;
            _rounds.Add(round);
            _outcomes.Add(MilestoneOutcome.Assess(context, readerAt(round)));
        }
    }

    /// <summary>How it stands at the round assessed.</summary>
    public MilestoneOutcome Now => _outcomes[^1];

    /// <summary>What the round assessed is read by.</summary>
    public MemberReader ReaderNow => _readerAt(_context.Assessed);

    /// <summary>The first round at which it held.</summary>
    public DateOnly? FirstHeld => DateAt(_outcomes.FindIndex(outcome => outcome.Truth == Truth.Yes));

    /// <summary>The last round at which it held.</summary>
    public DateOnly? LastHeld => DateAt(LastHeldPlace);

    private int LastHeldPlace => _outcomes.FindLastIndex(outcome => outcome.Truth == Truth.Yes);

    /// <summary>Whether it certainly did not hold at some round dated from the day on.</summary>
    public bool FailedSince(DateOnly day)
    {
        for (var i = 0; i < _outcomes.Count; i++)
        {
            if (_outcomes[i].Truth == Truth.No && _context.DateOf(_rounds[i]) >= day) return true;
        }

        return false;
    }

    /// <summary>Whether it held at some round dated from the day on.</summary>
    public bool HeldSince(DateOnly day) => LastHeld >= day;

    /// <summary>A verdict with what the history tells of when it held, and for a lost one who changed since.</summary>
    public Verdict Verdict(MilestoneStatus status) => new(status, Now.Truth, Now, ReaderNow, FirstHeld, LastHeld)
    {
        ChangedMembers = status == MilestoneStatus.Lost
            ? Changes.Between(_context, _readerAt(_rounds[LastHeldPlace]), ReaderNow, Now)
            : [],
    };

    private DateOnly? DateAt(int place) => place < 0 ? null : _context.DateOf(_rounds[place]);
}
