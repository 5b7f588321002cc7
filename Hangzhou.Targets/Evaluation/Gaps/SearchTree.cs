using System.Collections.Generic;

namespace Hangzhou.Targets.Evaluation;

/// <summary>What some of a member's criteria can be made.</summary>
internal abstract class Node
{
    /// <summary>By the least costs, once all trials are judged.</summary>
    public abstract CostTable Tell();
}

/// <summary>Nothing to be answered.</summary>
internal sealed class Constant(Truth scope, Truth truth) : Node
{
    /// <inheritdoc/>
    public override CostTable Tell() => CostTable.Fixed(scope, truth);
}

/// <summary>Parts that share no missing value.</summary>
internal sealed class Joined : Node
{
    private CostTable? _told;

    public List<Node> Parts { get; } = [];

    /// <inheritdoc/>
    public override CostTable Tell()
    {
        if (_told is not null) return _told;
        var table = CostTable.Fixed(Truth.Yes, Truth.Yes);
        foreach (var part in Parts) table = CostTable.Join(table, part.Tell());
        return _told = table;
    }
}

/// <summary>One value answered in each way, or left missing (null), and what then can be made of the rest.</summary>
internal sealed class Split : Node
{
    public List<SplitWay> Ways { get; } = [];

    /// <inheritdoc/>
    public override CostTable Tell()
    {
        var table = new CostTable();
        foreach (var (first, further) in Ways)
        {
            table.OfferAll(further.Tell(), first is null ? 0 : 1, first is { } answer ? new Choice([answer], null) : null);
        }

        return table;
    }
}

/// <summary>One way of answering the value; null leaves it missing.</summary>
internal sealed record SplitWay(Answer? First, Node Further);

/// <summary>Criteria tried together, all ways of answering what they share, those of fewest answers first.</summary>
/// <param name="trial">How the criteria are tried.</param>
internal sealed class Leaf(Trial trial, Variants variants) : Node
{
    private readonly CostTable _table = new();
    private List<Variant> _asked = [];
    private int _first;
    private int _step;

    /// <summary>Adds the rows of one answer more than before; false where nothing is left to be tried.</summary>
    public bool Ask(TrialBatch trials)
    {
        _asked = variants.Of(_step++);
        _first = trials.Count;
        foreach (var variant in _asked) trials.Add(trial.Row, [.. trial.Given, .. variant.Answers]);
        return _asked.Count > 0;
    }

    /// <summary>Reads what these rows were judged to be.</summary>
    public void Tell(TrialBatch trials)
    {
        if (!trial.IsExact || !variants.IsExhaustive) _table.Limit();
        for (var i = 0; i < _asked.Count; i++)
        {
            var (scope, truth) = trial.Told(trials, _first + i);
            var answers = _asked[i].Answers;
            _table.Offer(scope, truth, answers.Length, answers.Length == 0 ? null : new Choice(answers, null));
            if (trial.IsDecided(scope, truth)) variants.Close(_asked[i]);
        }
    }

    /// <inheritdoc/>
    public override CostTable Tell() => _table;
}
