using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How the where (null without one) and each criterion of a population were read.</summary>
internal sealed record PathsTaken(EvaluationPath? Scope, ImmutableArray<EvaluationPath> Criteria);

/// <summary>How a milestone's populations were read at each round. Read twice, under two readings, rows are what is told.</summary>
internal sealed class PathLog
{
    private readonly SortedDictionary<(int Population, int Round), PathsTaken> _taken = [];

    /// <summary>Notes how a population was read at a round.</summary>
    public void Add(int population, int round, PathsTaken paths)
    {
        _taken[(population, round)] = _taken.TryGetValue((population, round), out var before) ? Join(before, paths) : paths;
    }

    /// <summary>Notes that a population was read member by member.</summary>
    public void AddRows(MilestoneContext context, int population, int round)
    {
        var schema = context.Schema.Populations[population];
        Add(population, round, new PathsTaken(schema.HasScope ? EvaluationPath.Rows : null, [.. schema.Criteria.Select(_ => EvaluationPath.Rows)]));
    }

    /// <summary>How the population was read, by round.</summary>
    public ImmutableArray<PathReport> Of(int population, MilestoneContext context) =>
    [
        .. _taken
            .Where(pair => pair.Key.Population == population)
            .Select(pair => new PathReport(context.DateOf(pair.Key.Round), pair.Value.Scope, pair.Value.Criteria)),
    ];

    private static PathsTaken Join(PathsTaken one, PathsTaken other) => new(
        one.Scope is { } scope && other.Scope is { } otherScope ? Slower(scope, otherScope) : null,
        [.. one.Criteria.Zip(other.Criteria, Slower)]);

    private static EvaluationPath Slower(EvaluationPath one, EvaluationPath other) =>
        one == EvaluationPath.Columns ? other : one;
}
