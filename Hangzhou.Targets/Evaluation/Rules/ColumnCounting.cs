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
    private readonly bool[] _fits;

    /// <summary>Asks each criterion whether it fits the columns.</summary>
    public ColumnCounting(MilestoneRule rule, int population, ColumnSet columns, in EvaluationPoint point)
    {
        (_rule, _population, _columns, _point) = (rule, population, columns, point);
        _fits = new bool[Schema.Criteria.Length];
        _block = new ColumnBlock(columns.Count, AnswerOf(_fits.Length));
        _scopeFits = Schema.ScopeOverColumns && (!Schema.HasScope || Fits(Scope));
        for (var criterion = 0; criterion < _fits.Length; criterion++)
        {
            _fits[criterion] = Schema.Criteria[criterion].IsOverColumns && Fits(criterion);
        }
    }

    /// <summary>Whether some criterion is answered over columns.</summary>
    public bool HasColumns => _fits.AsSpan().Contains(true);

    /// <summary>How the where and each criterion are read.</summary>
    public PathsTaken Paths => new(Schema.HasScope ? PathOf(_scopeFits) : null, [.. _fits.Select(PathOf)]);

    private PopulationSchema Schema => _rule.Schema.Populations[_population];

    /// <summary>Counts the members by whether they fulfil all criteria, and by each criterion too.</summary>
    public ColumnTally Count()
    {
        var tally = new ColumnTally(_fits.Length);
        var truths = new Truth[_fits.Length];
        for (var block = 0; block < _block.Blocks; block++)
        {
            _block.MoveTo(block);
            TellRows(truths);
            AddCriteria(tally);
            AddMembers(tally);
        }

        return tally;
    }

    private static EvaluationPath PathOf(bool fits) => fits ? EvaluationPath.Columns : EvaluationPath.Rows;

    // The scope's first.
    private static int AnswerOf(int criterion) => criterion + 1;

    private bool Fits(int criterion)
    {
        _block.Begin(AnswerOf(criterion));
        _rule.Judge(_population, criterion, _columns, _block, _point);
        if (_block.Fits) return true;
        _block.Forget();
        return false;
    }

    private void AddCriteria(ColumnTally tally)
    {
        var scope = _block.Answer(AnswerOf(Scope));
        for (var criterion = 0; criterion < _fits.Length; criterion++)
        {
            var answer = _block.Answer(AnswerOf(criterion));
            if (Schema.HasScope) tally.AddCriterion(criterion, scope, answer);
            else tally.AddCriterion(criterion, answer);
        }
    }

    private void AddMembers(ColumnTally tally)
    {
        var all = _block.Answer(AnswerOf(0));
        for (var criterion = 1; criterion < _fits.Length; criterion++) all.And(_block.Answer(AnswerOf(criterion)));
        if (Schema.HasScope) tally.Add(_block.Answer(AnswerOf(Scope)), all);
        else tally.Add(all);
    }

    // What columns do not answer. Who is out of scope is not asked: the answer counts nowhere.
    private void TellRows(Span<Truth> truths)
    {
        if (!_scopeFits && Schema.HasScope) TellScope();
        for (var criterion = 0; criterion < _fits.Length; criterion++)
        {
            if (!_fits[criterion]) Tell(criterion, truths);
        }
    }

    private void TellScope()
    {
        var scope = _block.Answer(AnswerOf(Scope));
        scope.Words.Clear();
        for (var place = 0; place < scope.Count; place++) scope.Tell(place, _rule.Scope(_population, _block.First + place, _point));
    }

    private void Tell(int criterion, Span<Truth> truths)
    {
        var scope = _block.Answer(AnswerOf(Scope));
        var answer = _block.Answer(AnswerOf(criterion));
        answer.Words.Clear();
        for (var place = 0; place < answer.Count; place++)
        {
            if (Schema.HasScope && scope[place] == Truth.No) continue;
            _rule.Judge(_population, _block.First + place, _point, truths, 1UL << criterion);
            answer.Tell(place, truths[criterion]);
        }
    }
}
