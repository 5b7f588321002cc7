using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Cli.Facts;

/// <summary>States and regions.</summary>
internal static class Mab001Places
{
    /// <summary>UNESCO's names of its regions, and the plan's.</summary>
    private static readonly Dictionary<string, string> Regions = new(StringComparer.Ordinal)
    {
        ["Africa"] = "africa",
        ["Arab States"] = "arab_states",
        ["Asia and the Pacific"] = "asia_pacific",
        ["Europe and North America"] = "europe_north_america",
        ["Latin America and the Caribbean"] = "latin_america_caribbean",
    };

    public static void Check(ImmutableArray<Mab001Reserve> reserves, Mab001Context context, ImportDoubts doubts)
    {
        var titles = Pairs(reserves, Mab001Columns.Country, Mab001Columns.CountryTitle);
        var codes = Pairs(reserves, Mab001Columns.CountryTitle, Mab001Columns.Country);
        foreach (var reserve in reserves)
        {
            var state = StateOf(reserve.Row, context, titles, codes, doubts);
            var regions = RegionsOf(reserve.Row, doubts);
            if (reserve.MayBePart) continue;
            reserve.States = state;
            reserve.Regions = regions;
        }
    }

    private static ILookup<string, string> Pairs(ImmutableArray<Mab001Reserve> reserves, string from, string to) => reserves
        .Select(reserve => new { From = reserve.Row[from], To = reserve.Row[to] })
        .Where(pair => pair.From.Length > 0 && pair.To.Length > 0)
        .Distinct()
        .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

    private static string? StateOf(
        Mab001Row row, Mab001Context context, ILookup<string, string> titles, ILookup<string, string> codes, ImportDoubts doubts)
    {
        if (!row.Has(Mab001Columns.Country)) return null;
        var (two, title) = (row[Mab001Columns.Country], row[Mab001Columns.CountryTitle]);
        if (two.Length == 0) doubts.ReportUncertainState(row, Mab001Columns.Country, "The row has no country");
        else if (CountryCodes.ThreeLetters(two) is not { } three) doubts.ReportUncertainState(row, Mab001Columns.Country, $"No country has the code '{Excerpt.Of(two)}'");
        else if (titles[two].Skip(1).Any()) doubts.ReportUncertainState(row, Mab001Columns.Country, $"'{two}' is said to be {Both(titles[two])}");
        else if (codes[title].Skip(1).Any()) doubts.ReportUncertainState(row, Mab001Columns.CountryTitle, $"'{Excerpt.Of(title)}' is said to be {Both(codes[title])}");
        else if (context.MemberStates is null) return null;
        else if (context.MemberStates.Contains(three)) return three;
        else doubts.ReportUncertainState(row, Mab001Columns.Country, $"'{two}' is {three}, which is not on the roster of Member States");
        return null;
    }

    // example: 'Peru' and 'Perú'; there may be very many
    private static string Both(IEnumerable<string> names) => string.Join(" and ", names.Take(2).Select(name => $"'{Excerpt.Of(name)}'"));

    // example: Africa,Arab States
    private static string? RegionsOf(Mab001Row row, ImportDoubts doubts)
    {
        if (!row.Has(Mab001Columns.Regions)) return null;
        var names = row[Mab001Columns.Regions].Split(',', StringSplitOptions.TrimEntries);
        if (names is [""]) doubts.ReportUncertainRegions(row, "The row has no region");
        else if (names.FirstOrDefault(name => !Regions.ContainsKey(name)) is { } unknown) doubts.ReportUncertainRegions(row, $"'{Excerpt.Of(unknown)}' is none of UNESCO's regions");
        else if (names.Distinct(StringComparer.Ordinal).Count() < names.Length) doubts.ReportUncertainRegions(row, "A region is named twice, perhaps in place of another");
        else return string.Join(';', names.Select(name => Regions[name]));
        return null;
    }
}
