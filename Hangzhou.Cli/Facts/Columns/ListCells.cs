using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads cells that may name several, joined by semicolons, or <c>none</c>.</summary>
internal static class ListCells
{
    private const string None = "none";

    // example: CHN;MNG
    public static KeySet ReadKeys(string cell, in CellSite site)
    {
        if (IsNone(cell)) return KeySet.None;
        var names = Split(cell, site);
        if (names.IsDefault) return default;
        if (names.Length == 1 || site.Field.Kind == FieldKind.Relations) return new KeySet(names);
        site.Problems.ReportSeveralKeys(site.Place, cell, site.Field.Name);
        return default;
    }

    // example: africa;arab_states
    public static ulong? ReadChoices(string cell, in CellSite site)
    {
        if (IsNone(cell) && NameCells.Find(site.Field.Choices, cell) < 0) return 0;
        var names = Split(cell, site);
        if (names.IsDefault) return null;
        var bits = 0ul;
        foreach (var name in names)
        {
            var ordinal = NameCells.Find(site.Field.Choices, name);
            if (ordinal >= 0) bits |= 1ul << ordinal;
            else site.ReportUnknown(name);
        }

        return bits;
    }

    /// <summary>Whether a list can hold the text as one of its names: a key that it cannot could be named by nobody.</summary>
    public static bool IsOneName(string text) => !IsNone(text) && text.AsSpan().IndexOfAny(';', '；') < 0;

    private static bool IsNone(string cell) => cell is None or "无";

    private static ImmutableArray<string> Split(string cell, in CellSite site)
    {
        var parts = cell.Split([';', '；']);
        var names = ImmutableArray.CreateBuilder<string>(parts.Length);
        var seen = parts.Length > 1 ? new HashSet<string>(parts.Length) : null;
        foreach (var part in parts)
        {
            var name = part.Trim();
            if (!Accept(name, cell, seen, site)) return default;
            if (Unseen.FirstIn(name) is { } unseen && site.Field.RelatedEntity is not null)
            {
                site.Problems.ReportUnseen(site.Place, name, unseen);
                return default;
            }

            names.Add(name);
        }

        return names.MoveToImmutable();
    }

    private static bool Accept(string name, string cell, HashSet<string>? seen, in CellSite site)
    {
        if (name.Length == 0) site.Problems.ReportGapInList(site.Place, cell);
        else if (seen is not null && IsNone(name)) site.Problems.ReportNoneAmongOthers(site.Place, cell);
        else if (seen is not null && !seen.Add(name)) site.Problems.ReportRepeatedName(site.Place, name);
        else return true;
        return false;
    }
}
