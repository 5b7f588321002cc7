using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>The plan is not so large that nobody would wait for it; looked at before anything is bound.</summary>
public static class PlanSize
{
    /// <summary>Counts files and characters.</summary>
    public static void Check(ImmutableArray<PlanFileSyntax> files, CheckingErrors errors)
    {
        if (files.IsEmpty) return;
        var place = new Location(files.OrderBy(file => file.Source.Path, System.StringComparer.Ordinal).First().Source, new TextSpan(0, 0));
        var characters = files.Sum(file => (long)file.Source.Content.Length);
        if (files.Length > Limits.Files) errors.ReportTooManyFiles(files.Length, place);
        else if (characters > Limits.CharactersOfPlan) errors.ReportPlanTooLong(place);
    }
}
