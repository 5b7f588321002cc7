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

/// <summary>Criteria tried together, all ways of answering what they share.</summary>
internal sealed class Leaf(List<int> criteria, bool hasScope, int scope, bool isExact) : Node
{
    private readonly List<AnsweredRow> _variants = [];
    private readonly CostTable _table = new();

    /// <summary>Adds a row that was tried, with the answers that cost something.</summary>
    public void Add(int row, Answer[] answers) => _variants.Add(new AnsweredRow(row, null, answers));

    /// <summary>Not everything was tried.</summary>
    public void Limit() => _table.Limit();

    /// <summary>Reads what the rows were judged to be.</summary>
    public void Tell(TrialBatch trials)
    {
        if (!isExact) _table.Limit();
        foreach (var (row, _, answers) in _variants)
        {
            var truth = Truth.Yes;
            foreach (var criterion in criteria)
            {
                if (criterion != scope) truth &= trials.Of(row, criterion);
            }

            _table.Offer(hasScope ? trials.Of(row, scope) : Truth.Yes, truth, answers.Length, answers.Length == 0 ? null : new Choice(answers, null));
        }
    }

    /// <inheritdoc/>
    public override CostTable Tell() => _table;
}
