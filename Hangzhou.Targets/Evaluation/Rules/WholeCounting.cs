using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Counts a population by whether its members fulfil all criteria, where these and the where all go over columns: asked
/// for as one expression, they are answered in one pass. What was asked stays with the columns for the next count.
/// </summary>
internal sealed class WholeCounting
{
    private const int All = 0;
    private const int Scope = 1;

    private readonly (MilestoneRule Rule, int Population, Readings Readings) _asked;
    private readonly ColumnBlock _block;
    private readonly bool _hasScope;

    private WholeCounting(MilestoneRule rule, int population, ColumnSet columns, in EvaluationPoint point)
    {
        var schema = rule.Schema.Populations[population];
        _asked = (rule, population, point.Readings);
        _hasScope = schema.HasScope;
        _block = new ColumnBlock(columns.Count, _hasScope ? 2 : 1);
        Ask(rule, population, columns, point);
    }

    /// <summary>Counts the members; null where something does not fit the columns.</summary>
    public static MemberCounts? Count(MilestoneRule rule, int population, ColumnSet columns, in EvaluationPoint point)
    {
        var counting = columns.Countings.Take(rule, population, point.Readings);
        if (counting is null)
        {
            var schema = rule.Schema.Populations[population];
            if (!schema.ScopeOverColumns || !schema.Criteria.All(criterion => criterion.IsOverColumns)) return null;
            counting = new WholeCounting(rule, population, columns, point);
            if (!counting._block.Fits) return null;
        }

        var counts = counting.Count();
        columns.Countings.Keep(counting);
        return counts;
    }

    /// <summary>Whether it counts this; readings that say the same may be others.</summary>
    public bool Counts(MilestoneRule rule, int population, Readings readings) =>
        ReferenceEquals(_asked.Rule, rule) && _asked.Population == population && ReferenceEquals(_asked.Readings, readings);

    private void Ask(MilestoneRule rule, int population, ColumnSet columns, in EvaluationPoint point)
    {
        _block.Begin(All);
        var all = rule.Judge(population, 0, columns, _block, point);
        var criteria = rule.Schema.Populations[population].Criteria.Length;
        for (var criterion = 1; criterion < criteria; criterion++) all &= rule.Judge(population, criterion, columns, _block, point);
        if (!_block.Fits || !_hasScope) return;
        _block.Begin(Scope);
        rule.Judge(population, -1, columns, _block, point);
    }

    private MemberCounts Count()
    {
        if (!_hasScope && _block.CountAll() is { } counts) return new MemberCounts(counts, default, 0);
        var tally = new ColumnTally(criteria: 0);
        for (var i = 0; i < _block.Blocks; i++)
        {
            _block.MoveTo(i);
            if (_hasScope) tally.Add(_block.Answer(Scope), _block.Answer(All));
            else tally.Add(_block.Answer(All));
        }

        return tally.Counts;
    }
}
