using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>Reports in one line each, to compare at a glance.</summary>
internal static class Told
{
    /// <summary><c>lost no</c></summary>
    public static string Verdict(this MilestoneReport report) => $"{StatusNames.Of(report.Status)} {Name(report.Truth)}";

    /// <summary><c>lost no, held 2026-12-31 to 2027-12-31</c></summary>
    public static string VerdictAndHeld(this MilestoneReport report) =>
        report.Verdict() + (report.FirstHeld is null ? ", never held" : $", held {Day(report.FirstHeld)} to {Day(report.LastHeld)}");

    /// <summary><c>2026 achieved yes, 2027 not_yet_due unknown</c></summary>
    public static string ToldWindows(this MilestoneReport report) =>
        string.Join(", ", report.Windows.Select(window => $"{window.Year} {StatusNames.Of(window.Status)} {Name(window.Truth)}"));

    /// <summary><c>yes [1/2, 1)</c>: an end not attained has a round bracket.</summary>
    public static string TruthAndBounds(this PopulationReport population) =>
        Name(population.Truth) + (population.Bounds is not { } bounds ? string.Empty
            : $" {(bounds.LowerAttained ? '[' : '(')}{bounds.Lower}, {bounds.Upper?.ToString() ?? "unbounded"}{(bounds.UpperAttained ? ']' : ')')}");

    /// <summary><c>0 in 2025, 1/4 in 2027, 1 by 2030: ratio 5/8, acceleration_needed</c></summary>
    public static string ToldPace(this MilestoneReport report) => report.Pace is not { } pace
        ? "no pace"
        : $"{pace.Base.Value} in {pace.Base.Date.Year}, {pace.Value.Value} in {pace.Value.Date.Year}, {pace.Target.Value} by {pace.Target.Date.Year}: "
            + $"ratio {pace.Ratio?.ToString() ?? "none"}, {StatusNames.Of(pace.Class)}";

    /// <summary>Satisfied, not and unknown in scope | the same of uncertain scope | out of scope.</summary>
    public static string ToldCounts(this PopulationReport population)
    {
        var (inScope, uncertain, outOfScope) = population.Counts;
        return $"{Three(inScope)} | {Three(uncertain)} | {outOfScope}";
    }

    public static string Name(Truth? truth) => truth switch
    {
        Truth.Yes => "yes",
        Truth.No => "no",
        Truth.Unknown => "unknown",
        _ => "not_applicable",
    };

    private static string Three(TruthCounts counts) => $"{counts.Satisfied} {counts.NotSatisfied} {counts.Unknown}";

    private static string Day(System.DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never";
}
