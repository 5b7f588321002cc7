using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads yes and no, levels and choices, by their English or Chinese names.</summary>
internal static class NameCells
{
    public static bool? ReadYesNo(string cell, in CellSite site)
    {
        if (cell.Equals("yes", StringComparison.OrdinalIgnoreCase) || cell is "是") return true;
        if (cell.Equals("no", StringComparison.OrdinalIgnoreCase) || cell is "否") return false;
        site.Problems.ReportNotYesOrNo(site.Place, cell);
        return null;
    }

    public static int? ReadChoice(string cell, in CellSite site)
    {
        var ordinal = Find(site.Field.Choices, cell);
        if (ordinal >= 0) return ordinal;
        site.ReportUnknown(cell);
        return null;
    }

    /// <summary>A choice's ordinal; -1 when no choice has the name.</summary>
    public static int Find(ImmutableArray<ChoiceSchema> choices, string name)
    {
        for (var i = 0; i < choices.Length; i++)
        {
            if (choices[i].Name == name || choices[i].Chinese == name) return i;
        }

        return -1;
    }

    /// <summary>Reports a name that is none of the field's choices.</summary>
    public static void ReportUnknown(this in CellSite site, string name)
    {
        var names = site.Field.Choices.Select(choice => choice.Name).ToArray();
        site.Problems.ReportUnknownChoice(site.Place, name, names);
    }
}
