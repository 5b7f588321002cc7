using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// Collects the problems of all files read. <see cref="FactErrors"/> reports into it, one line a call. All are counted; of
/// very many only the first are kept, so that neither memory nor the reader is flooded.
/// </summary>
internal sealed class FactProblems
{
    private static readonly Comparer<FactProblem> ByPlace = Comparer<FactProblem>.Create(Compare);

    private readonly List<FactProblem> _shown = [];
    private readonly HashSet<string> _filesWithErrors = new(StringComparer.Ordinal);
    private readonly Dictionary<FactProblemKind, int> _counts = [];
    private readonly Dictionary<KindInFile, int> _countsByFile = [];
    private readonly Dictionary<FactProblemKind, HiddenProblems> _hidden = [];
    private readonly int[] _shownBySeverity = new int[2];

    /// <summary>How many there are of each kind, shown or not.</summary>
    public IReadOnlyDictionary<FactProblemKind, int> Counts => _counts;

    /// <summary>Adds a problem.</summary>
    public void Add(FactProblemKind kind, in FactPlace place, string message, string help)
    {
        var isShown = HasRoom(kind, place.File, FactLimits.MostShownOfAKind);
        _counts[kind] = _counts.TryGetValue(kind, out var count) ? count + 1 : 1;
        _countsByFile[new KindInFile(kind, place.File)] = CountIn(place.File, kind) + 1;
        if (kind.Severity == FactSeverity.Error) _filesWithErrors.Add(place.File);
        if (!isShown)
        {
            _hidden[kind] = _hidden.TryGetValue(kind, out var hidden)
                ? hidden with { Count = hidden.Count + 1 }
                : new HiddenProblems(place.File, 1);
            return;
        }

        _shownBySeverity[(int)kind.Severity]++;
        _shown.Add(new FactProblem(kind, place, message, help));
    }

    /// <summary>
    /// Whether to look for the name that was probably meant. Each look goes through all names there are, so that the first
    /// few problems of a kind in a file must do.
    /// </summary>
    public bool WantsSuggestion(FactProblemKind kind, string file) => HasRoom(kind, file, FactLimits.MostSuggestions);

    /// <summary>Whether a file may not be used.</summary>
    public bool HasErrorsIn(string file) => _filesWithErrors.Contains(file);

    /// <summary>The problems to show in order of file, line and column, and a notice for each kind of which some are left out.</summary>
    public ImmutableArray<FactProblem> ToImmutable()
    {
        var problems = new List<FactProblem>(_shown);
        foreach (var kind in _hidden.Keys) problems.Add(FactErrors.MoreThanShown(kind, _hidden[kind]));
        return IsInOrder(problems) ? [.. problems] : [.. problems.Order(ByPlace)];
    }

    // Most often they are found in order, and sorting is compiled anew at every start.
    private static bool IsInOrder(List<FactProblem> problems)
    {
        for (var i = 1; i < problems.Count; i++)
        {
            if (Compare(problems[i - 1], problems[i]) > 0) return false;
        }

        return true;
    }

    // One comparison, not a key each: sorting by keys of value types is compiled anew at every start.
    private static int Compare(FactProblem one, FactProblem other)
    {
        var order = string.CompareOrdinal(one.Place.File, other.Place.File);
        if (order == 0) order = one.Place.Line.CompareTo(other.Place.Line);
        if (order == 0) order = one.Place.Column.CompareTo(other.Place.Column);
        return order != 0 ? order : string.CompareOrdinal(one.Kind.Code, other.Kind.Code);
    }

    private bool HasRoom(FactProblemKind kind, string file, int mostInFile) =>
        CountIn(file, kind) < mostInFile && _shownBySeverity[(int)kind.Severity] < FactLimits.MostShown;

    private int CountIn(string file, FactProblemKind kind) => _countsByFile.TryGetValue(new KindInFile(kind, file), out var count) ? count : 0;

    // A class, as the others here: dictionaries of value types cannot be compiled ahead of time, and a start pays for each.
    private sealed record KindInFile(FactProblemKind Kind, string File);
}

/// <summary>Problems of a kind that are not shown.</summary>
/// <param name="FirstFile">The first file of which some are left out.</param>
internal sealed record HiddenProblems(string FirstFile, int Count);
