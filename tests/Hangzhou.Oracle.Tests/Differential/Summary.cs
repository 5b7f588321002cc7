using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>What a run did, in words.</summary>
internal static class Summary
{
    public static string Of(DifferentialRun run)
    {
        var text = new StringBuilder();
        var census = run.Census;
        text.Append(CultureInfo.InvariantCulture, $"{census.Pairs} pairs of a plan and facts, {census.Plans} plans, {census.Members} members judged\n");
        text.Append(CultureInfo.InvariantCulture, $"{run.Disagreements.Count} disagreements\n");
        foreach (var kind in run.Kinds) text.Append(CultureInfo.InvariantCulture, $"  {kind.Count()} of {kind.Key}\n");
        var missing = Missing(census);
        text.Append(CultureInfo.InvariantCulture, $"{Manifest.Expected.Count - missing.Count} of {Manifest.Expected.Count} constructs met\n");
        foreach (var construct in missing) text.Append(CultureInfo.InvariantCulture, $"  not met: {construct}\n");
        text.Append("pairs by construct\n");
        foreach (var (construct, pairs) in census.Counts) text.Append(CultureInfo.InvariantCulture, $"  {pairs,9} {construct}\n");
        return text.ToString();
    }

    /// <summary>Constructs of the manifest without a case.</summary>
    public static IReadOnlyList<string> Missing(Census census) => [.. Manifest.Expected.Where(construct => census.Of(construct) == 0)];
}
