using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How the where (null without one) and each criterion of a population were read.</summary>
internal sealed record PathsTaken(EvaluationPath? Scope, ImmutableArray<EvaluationPath> Criteria);

/// <summary>How a milestone's populations were read at each round. Read twice, under two readings, rows are what is told.</summary>
internal sealed class PathLog
{
    // In order of population and round; classes, as collections of value types are compiled anew at every start.
    private readonly List<Entry> _taken = [];

    /// <summary>Notes how a population was read at a round.</summary>
    public void Add(int population, int round, PathsTaken paths)
    {
        var at = 0;
        while (at < _taken.Count && _taken[at].IsBefore(population, round)) at++;
        if (at < _taken.Count && _taken[at].IsOf(population, round)) _taken[at].Paths = Join(_taken[at].Paths, paths);
        else _taken.Insert(at, new Entry(population, round, paths));
    }

    /// <summary>Notes that a population was read member by member.</summary>
    public void AddRows(MilestoneContext context, int population, int round)
    {
        var schema = context.Schema.Populations[population];
        var rows = new EvaluationPath[schema.Criteria.Length];
        for (var i = 0; i < rows.Length; i++) rows[i] = EvaluationPath.Rows;
        Add(population, round, new PathsTaken(schema.HasScope ? EvaluationPath.Rows : null, ImmutableCollectionsMarshal.AsImmutableArray(rows)));
    }

    /// <summary>How the population was read, by round.</summary>
    public ImmutableArray<PathReport> Of(int population, MilestoneContext context)
    {
        var reports = ImmutableArray.CreateBuilder<PathReport>();
        foreach (var entry in _taken)
        {
            if (entry.Population != population) continue;
            reports.Add(new PathReport(context.DateOf(entry.Round), entry.Paths.Scope, entry.Paths.Criteria));
        }

        return reports.ToImmutable();
    }

    private static PathsTaken Join(PathsTaken one, PathsTaken other)
    {
        var criteria = new EvaluationPath[one.Criteria.Length];
        for (var i = 0; i < criteria.Length; i++) criteria[i] = Slower(one.Criteria[i], other.Criteria[i]);
        return new PathsTaken(
            one.Scope is { } scope && other.Scope is { } otherScope ? Slower(scope, otherScope) : null,
            ImmutableCollectionsMarshal.AsImmutableArray(criteria));
    }

    private static EvaluationPath Slower(EvaluationPath one, EvaluationPath other) =>
        one == EvaluationPath.Columns ? other : one;

    private sealed class Entry(int population, int round, PathsTaken paths)
    {
        public int Population { get; } = population;

        public int Round { get; } = round;

        public PathsTaken Paths { get; set; } = paths;

        public bool IsBefore(int population, int round) => Population < population || (Population == population && Round < round);

        public bool IsOf(int population, int round) => Population == population && Round == round;
    }
}
