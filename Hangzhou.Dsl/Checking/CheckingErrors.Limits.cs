using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <content>How large a plan may be, and how much is told of it.</content>
public sealed partial class CheckingErrors
{
    private static readonly DiagnosticDescriptor TooManyFiles = Error(
        "HZ3401", "A plan has too many files",
        "The plan has {0} files; at most {1} are read.",
        "Put several declarations into one file, or look whether this is the folder you meant.");

    private static readonly DiagnosticDescriptor PlanTooLong = Error(
        "HZ3402", "A plan is too long",
        "The plan's files have more than {0} characters together, which are the most that are read.",
        "Divide it into several plans, or look whether this is the folder you meant.");

    private static readonly DiagnosticDescriptor TooManyTargets = Error(
        "HZ3403", "A plan has too many targets or goals",
        "The plan has {0} of these; at most {1} are read.",
        "Divide it into several plans.");

    private static readonly DiagnosticDescriptor TooManyMilestones = Error(
        "HZ3404", "A plan has too many milestones",
        "The plan has {0} milestones; at most {1} are read.",
        "Divide it into several plans.");

    private static readonly DiagnosticDescriptor TooManyEntities = Error(
        "HZ3405", "A plan has too many entities and parts",
        "The plan has {0} entities and parts; at most {1} are read.",
        "Use one entity, with a field that tells its kinds apart.");

    private static readonly DiagnosticDescriptor TooManyAssumptions = Error(
        "HZ3406", "Too many assumptions or readings",
        "There are {0} of these; at most {1} are read.",
        "Use one assumption wherever one word is meant.");

    private static readonly DiagnosticDescriptor TargetNumberTooLarge = Error(
        "HZ3407", "A target's number is too large",
        "{0} is no number for a target; the highest is {1}.",
        "Number the targets as the plan does.");

    private static readonly DiagnosticDescriptor MoreFindings = Warning(
        "HZ3408", "There are more findings",
        "There are {0} more errors and {1} more warnings, which are not shown.",
        "Mend those that are shown first; many may have one cause.");

    private static readonly DiagnosticDescriptor TooManyPopulations = Error(
        "HZ3409", "A milestone has too many populations",
        "The milestone has {0} populations; at most {1} are read.",
        "Divide it into several milestones, or join the populations of one entity into one with several criteria.");

    private static DiagnosticDescriptor[] OfLimits =>
    [
        TooManyFiles, PlanTooLong, TooManyTargets, TooManyMilestones, TooManyEntities, TooManyAssumptions, TargetNumberTooLarge, MoreFindings,
        TooManyPopulations,
    ];

    /// <summary>The findings in order of file and place; of too many the first, errors before warnings, and how many more there are.</summary>
    public static ImmutableArray<Diagnostic> Shown(DiagnosticBag bag)
    {
        var all = bag.ToImmutable();
        if (all.Length <= Limits.Findings) return all;
        var errors = all.Where(finding => finding.IsError).Take(Limits.Findings).ToList();
        var warnings = all.Where(finding => !finding.IsError).Take(Limits.Findings - errors.Count).ToList();
        var shown = new DiagnosticBag();
        foreach (var finding in errors.Concat(warnings)) shown.Add(finding);
        var hiddenErrors = all.Count(finding => finding.IsError) - errors.Count;
        var hiddenWarnings = all.Count(finding => !finding.IsError) - warnings.Count;
        var listed = shown.ToImmutable();
        var last = listed[listed.Length - 1].Location;
        return listed.Add(new Diagnostic(
            MoreFindings, last, EquatableArray.Of(Limits.Text(hiddenErrors), Limits.Text(hiddenWarnings)), null, default));
    }

    internal void ReportTooManyFiles(int files, Location location) => ReportBeyond(TooManyFiles, files, Limits.Files, location);

    internal void ReportPlanTooLong(Location location) => Report(PlanTooLong, location, Limits.Text(Limits.CharactersOfPlan));

    internal void ReportTooManyTargets(int targets, Location location) => ReportBeyond(TooManyTargets, targets, Limits.Targets, location);

    internal void ReportTooManyMilestones(int milestones, Location location) => ReportBeyond(TooManyMilestones, milestones, Limits.Milestones, location);

    internal void ReportTooManyEntities(int entities, Location location) => ReportBeyond(TooManyEntities, entities, Limits.Entities, location);

    internal void ReportTooManyAssumptions(int assumptions, Location location) => ReportBeyond(TooManyAssumptions, assumptions, Limits.Assumptions, location);

    internal void ReportTargetNumberTooLarge(string number, Location location) =>
        Report(TargetNumberTooLarge, location, number, Limits.Text(Limits.TargetNumber));

    internal void ReportTooManyPopulations(int populations, Location location) => ReportBeyond(TooManyPopulations, populations, Limits.Populations, location);

    private void ReportBeyond(DiagnosticDescriptor descriptor, long found, long most, Location location) =>
        Report(descriptor, location, Limits.Text(found), Limits.Text(most));
}
