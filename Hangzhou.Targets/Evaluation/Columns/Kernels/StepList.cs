using System;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Takes down steps in the order of a postfix expression. A test that is joined at once joins by itself instead of being
/// pushed, and a test that is negated asks for its opposite: fewer steps for every block of members.
/// </summary>
internal sealed class StepList
{
    private const string Order = "Truths are joined in the order in which they were asked for.";

    private readonly int _answers;
    private WordTruths[] _slots = [];
    private Step[] _steps = new Step[8];
    private int _count;
    private int _begun;
    private int _answer;
    private int _depth;
    private bool _isGathered;

    /// <summary>For so many answers.</summary>
    public StepList(int answers) => _answers = answers;

    /// <summary>What comes now makes this answer.</summary>
    public void Begin(int answer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answer);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(answer, _answers);
        (_begun, _answer, _depth) = (_count, answer, 0);
    }

    /// <summary>Forgets what came since.</summary>
    public void Forget() => (_count, _depth) = (_begun, 0);

    /// <summary>Adds a test on top.</summary>
    public (int Slot, int Step) Push(TestStep test)
    {
        Add(test, _depth);
        return (_depth++, _count - 1);
    }

    /// <summary>Joins the two topmost truths.</summary>
    /// <param name="step">The first step of the upper ones.</param>
    public void Join(int lower, TestJoin join, int upper, int step)
    {
        if (upper != lower + 1 || upper != _depth - 1) throw new InvalidOperationException(Order);
        _depth--;
        if (step == _count - 1 && _steps[step] is TestStep test) (test.Join, test.Slot) = (join, SlotOf(lower));
        else Add(new JoinStep(join, SlotOf(upper)), lower);
    }

    /// <summary>Negates the topmost truths.</summary>
    /// <param name="step">Their first step.</param>
    public void Negate(int slot, int step)
    {
        if (slot != _depth - 1) throw new InvalidOperationException(Order);
        if (step == _count - 1 && _steps[step] is TestStep test) test.Opposite = ~test.Opposite;
        else Add(new NotStep(), slot);
    }

    /// <summary>Takes all steps for a block.</summary>
    public void Run(VectorWidth width, int firstWord, int words)
    {
        Gather(width);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        foreach (var step in _steps.AsSpan(0, _count)) step.Run(ref slots, firstWord, words);
        GC.KeepAlive(_steps);
    }

    /// <summary>Counts the truths of all members, where one run of comparisons is all that was asked; null otherwise.</summary>
    public TruthCounts? Count(VectorWidth width, int members)
    {
        Gather(width);
        return _count == 1 && _steps[0] is ComparisonRun run ? run.Count(members) : null;
    }

    /// <summary>An answer for so many of the block's words.</summary>
    public Span<WordTruths> Answer(int answer, int words) => _slots.AsSpan(answer * Members.WordsInBlock, words);

    // All that is asked is known now: comparisons one after the other become one step, and truths get their room.
    private void Gather(VectorWidth width)
    {
        if (_isGathered) return;
        var comparisons = Comparisons.Of(width);
        var (gathered, slots) = (0, _answers * Members.WordsInBlock);
        for (var i = 0; i < _count; gathered++)
        {
            var run = comparisons.Run(_steps.AsSpan(i, _count - i), out var taken);
            _steps[gathered] = run ?? _steps[i];
            slots = int.Max(slots, _steps[i].Slot + Members.WordsInBlock);
            i += run is null ? 1 : taken;
        }

        // Truths handed out before have lost their place.
        _slots = new WordTruths[slots];
        (_count, _begun, _depth, _isGathered) = (gathered, gathered, 0, true);
    }

    // The lowest is the answer's own, the others lie behind all answers.
    private int SlotOf(int depth) => (depth == 0 ? _answer : _answers + depth - 1) * Members.WordsInBlock;

    private void Add(Step step, int depth)
    {
        if (_count == _steps.Length) Array.Resize(ref _steps, 2 * _count);
        _isGathered = false;
        step.Slot = SlotOf(depth);
        _steps[_count++] = step;
    }
}
