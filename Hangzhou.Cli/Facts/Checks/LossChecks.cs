using System;
using System.Collections.Generic;

namespace Hangzhou.Cli.Facts;

/// <summary>Members that the round before listed, and this one does not: left, forgotten, or listed under another key.</summary>
internal static class LossChecks
{
    public static void Check(RoundDraft earlier, RoundDraft later, FactProblems problems)
    {
        foreach (var entity in later.Plan.Entities)
        {
            if (entity.IsSingle || earlier.TableOf(entity) is not { } before || later.TableOf(entity) is not { } now) continue;
            if (problems.HasErrorsIn(before.Path) || problems.HasErrorsIn(now.Path)) continue;
            var listed = new HashSet<string>(now.Keys.Values, StringComparer.Ordinal);
            for (var row = 0; row < before.RowCount; row++)
            {
                var key = before.Keys.Values[row];
                if (!listed.Contains(key)) problems.ReportNoLongerListed(new FactPlace(now.Path), key, before.Keys.Place(before.Path, row));
            }
        }
    }
}
