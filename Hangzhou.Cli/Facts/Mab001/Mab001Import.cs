using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Cli.Files;

namespace Hangzhou.Cli.Facts;

/// <summary>What an import gives.</summary>
/// <param name="Rows">How many rows the export has.</param>
/// <param name="Reserves">Those that are written; empty where there are errors.</param>
internal sealed record ImportResult(string Path, int Rows, ImmutableArray<Mab001Reserve> Reserves, ImmutableArray<ImportDoubt> Doubts)
{
    /// <summary>How many of the findings stop the import.</summary>
    public int ErrorCount => Doubts.Count(doubt => doubt.IsError);
}

/// <summary>Imports an export of the dataset mab001: what it says for certain is taken, and all else is listed.</summary>
internal static class Mab001Import
{
    // In this order: whether a row may be a part of a reserve is told by its name, before its places and areas are taken.
    private static readonly ImmutableArray<Action<ImmutableArray<Mab001Reserve>, Mab001Context, ImportDoubts>> Checks =
        [Mab001Ids.Check, Mab001Names.Check, Mab001Places.Check, Mab001Years.Check, Mab001Figures.Check];

    public static ImportResult Read(string path, Mab001Context context, bool hasDate)
    {
        var doubts = new ImportDoubts();
        var problems = new FactProblems();
        var table = Mab001Reader.Read(path, problems, doubts);
        doubts.AddAll(problems);
        // Of a file that is not imported no doubt matters.
        if (table is null || doubts.HasErrors) return new ImportResult(ShownPaths.Shown(path), table?.Rows.Count ?? 0, [], doubts.Errors());
        if (!hasDate) doubts.ReportNoDate(table.Path);
        if (context.AreaUnit is null) doubts.ReportNoUnit(table.Path);
        if (context.MemberStates is null) doubts.ReportNoRoster(table.Path);
        var reserves = table.Rows.Select(row => new Mab001Reserve(row)).ToImmutableArray();
        foreach (var check in Checks) check(reserves, context, doubts);
        return new ImportResult(table.Path, reserves.Length, [.. reserves.Where(reserve => !reserve.IsLeftOut)], doubts.ToImmutable());
    }
}
