using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>Collects the problems of all files read. <see cref="FactErrors"/> reports into it, one line a call.</summary>
internal sealed class FactProblems
{
    private readonly List<FactProblem> _found = [];
    private readonly HashSet<string> _filesWithErrors = new(StringComparer.Ordinal);

    /// <summary>Adds a problem.</summary>
    public void Add(FactProblemKind kind, in FactPlace place, string message, string help)
    {
        _found.Add(new FactProblem(kind, place, message, help));
        if (kind.Severity == FactSeverity.Error) _filesWithErrors.Add(place.File);
    }

    /// <summary>Whether a file may not be used.</summary>
    public bool HasErrorsIn(string file) => _filesWithErrors.Contains(file);

    /// <summary>All problems in order of file, line and column.</summary>
    public ImmutableArray<FactProblem> ToImmutable() => _found
        .OrderBy(problem => problem.Place.File, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Line)
        .ThenBy(problem => problem.Place.Column)
        .ToImmutableArray();
}
