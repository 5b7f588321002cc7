using System;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Counts a population block by block: over columns what kernels can answer at this round, the rest by the rows of the
/// same members.
/// </summary>
internal sealed class ColumnCounting
{
    private const int Scope = -1;

    private readonly MilestoneRule _rule;
    private readonly int _population;
    private readonly ColumnSet _columns;
    private readonly EvaluationPoint _point;
    private readonly ColumnBlock _block;
    private readonly bool _scopeFits;
    private readonly ImmutableArray<bool> _fits;

    /// <summary>Asks each criterion whether it fits the columns.</summary>
    public ColumnCounting(MilestoneRule rule, int population, ColumnSet columns, in EvaluationPoint point)
    {
        (_rule, _population, _columns, _point) = (rule, population, columns, point);
        _block = new ColumnBlock(columns.Count);
        var schema = Schema;
        _scopeFits = schema.ScopeOverColumns && (!schema.HasScope || Fits(Scope));
        _fits = [.. schema.Criteria.Select((criterion, i) => criterion.IsOverColumns && Fits(i))];
    }

    /// <summary>Whether some criterion is answered over columns.</summary>
    public bool HasColumns => _fits.Contains(true);

    /// <summary>Whether everything is.</summary>
    public bool IsWhollyOverColumns => _scopeFits && !_fits.Contains(false);

    /// <summary>How the where and each criterion are read.</summary>
    public PathsTaken Paths => new(Schema.HasScope ? PathOf(_scopeFits) : null, [.. _fits.Select(PathOf)]);

    private PopulationSchema Schema => _rule.Schema.Populations[_population];

    /// <summary>Counts the members.</summary>
    public ColumnTally Count()
    {
        var tally = new ColumnTally(_fits.Length);
        var truths = new Truth[_fits.Length];
        for (var block = 0; block < _block.Blocks; block++)
        {
            _block.MoveTo(block);
            var scope = JudgeScope();
            var all = Judge(0, scope, truths);
            tally.AddCriterion(0, scope, all);
            for (var criterion = 1; criterion < _fits.Length; criterion++)
            {
                var one = Judge(criterion, scope, truths);
                tally.AddCriterion(criterion, scope, one);
                all &= one;
            }

            tally.Add(scope, all);
        }

        return tally;
    }

    private static EvaluationPath PathOf(bool fits) => fits ? EvaluationPath.Columns : EvaluationPath.Rows;

    private bool Fits(int criterion)
    {
        _block.Begin();
        _rule.Judge(_population, criterion, _columns, _block, _point);
        return _block.Fits;
    }

    private BlockTruths JudgeScope()
    {
        if (!Schema.HasScope) return _block.Of(Truth.Yes);
        if (_scopeFits) return _rule.Judge(_population, Scope, _columns, _block, _point);
        var rows = _block.Rows();
        while (rows.Next(out var member)) rows.Add(_rule.Scope(_population, member, _point));
        return rows.ToTruths();
    }

    // Who is out of scope is not asked by rows: the answer counts nowhere.
    private BlockTruths Judge(int criterion, BlockTruths scope, Span<Truth> truths)
    {
        if (_fits[criterion]) return _rule.Judge(_population, criterion, _columns, _block, _point);
        var rows = _block.Rows();
        while (rows.Next(out var member))
        {
            truths[criterion] = Truth.No;
            if (scope[member - _block.First] != Truth.No) _rule.Judge(_population, member, _point, truths, 1UL << criterion);
            rows.Add(truths[criterion]);
        }

        return rows.ToTruths();
    }
}
