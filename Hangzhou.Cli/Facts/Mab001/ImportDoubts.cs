using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>What an import could not tell for certain, or could not read at all.</summary>
/// <param name="Id">The row's id; empty of the file as a whole.</param>
/// <param name="Value">What stands there.</param>
internal sealed record ImportDoubt(FactProblemKind Kind, FactPlace Place, string Id, string Value, string Message, string Help)
{
    /// <summary>Whether it stops the import.</summary>
    public bool IsError => Kind.Severity == FactSeverity.Error;
}

/// <summary>Collects what an import could not tell. Every doubt is kept: people are to go through them one by one.</summary>
internal sealed class ImportDoubts
{
    private readonly List<ImportDoubt> _doubts = [];

    /// <summary>Whether any of them stops the import.</summary>
    public bool HasErrors => _doubts.Exists(doubt => doubt.IsError);

    public void Add(FactProblemKind kind, in FactPlace place, string id, string value, string message, string help) =>
        _doubts.Add(new ImportDoubt(kind, place, id, value, message, help));

    /// <summary>Adds what reading the file found.</summary>
    public void AddAll(FactProblems problems) => _doubts.AddRange(
        problems.ToImmutable().Select(problem => new ImportDoubt(problem.Kind, problem.Place, string.Empty, string.Empty, problem.Message, problem.Help)));

    /// <summary>Those that stop the import, in order of line and column.</summary>
    public ImmutableArray<ImportDoubt> Errors() => [.. ToImmutable().Where(doubt => doubt.IsError)];

    /// <summary>All of them, in order of line and column.</summary>
    public ImmutableArray<ImportDoubt> ToImmutable() =>
        [.. _doubts.OrderBy(doubt => doubt.Place.Line).ThenBy(doubt => doubt.Place.Column).ThenBy(doubt => doubt.Kind.Code, System.StringComparer.Ordinal)];
}
