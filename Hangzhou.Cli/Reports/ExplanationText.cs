using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>Which criteria of one milestone decided, and on which values.</summary>
internal static class ExplanationText
{
    public static void Write(EvaluationView view, IAnsiConsole console)
    {
        var milestone = view.Report.Targets.SelectMany(target => target.Milestones)
            .First(milestone => milestone.Id == view.Options.Explain!.Milestone);
        var schema = view.SchemaOf(milestone);
        console.Line($"Milestone {milestone.Id}: {schema.Title.English}", ScreenText.Bold);
        console.Write(StatusStyles.Of(milestone.Status));
        console.Line($", {Timings.Describe(schema.Timing)}");
        console.Line($"Encodes commitment {string.Join(", ", schema.Cites)} of the plan; the rule is at {schema.Line.File}:{Words.Of(schema.Line.Line)}");
        foreach (var reason in new Reasons(view).Of(milestone)) console.Line($"Why: {reason}");
        if (view.GapOf(milestone) is { } gap) console.Line(ChangesText.Settled(gap));
        WriteAssumptions(view.Plan, schema, console);
        foreach (var population in milestone.Populations)
        {
            console.WriteLine();
            WritePopulation(view, population, schema.Populations[population.Place], console);
        }
    }

    private static void WriteAssumptions(PlanSchema plan, MilestoneSchema schema, IAnsiConsole console)
    {
        foreach (var assumption in schema.Assumptions.Select(ordinal => plan.Assumptions[ordinal]))
        {
            var reading = assumption.Readings.IsEmpty ? "nobody has given a reading" : $"read as {assumption.Readings[0].Value} ({assumption.Readings[0].Name})";
            console.Line($"Rests on the assumption {assumption.Name}, {reading}: {assumption.Reads}");
        }
    }

    private static void WritePopulation(
        EvaluationView view, PopulationReport population, PopulationSchema schema, IAnsiConsole console)
    {
        console.Line(Populations.Describe(population, schema, view.EntityOf(population)?.Entity));
        for (var i = 0; i < schema.Criteria.Length; i++)
        {
            var counts = population.Criteria[i];
            var criterion = schema.Criteria[i];
            console.Line($"  {criterion.Label}. {criterion.Text}  ({criterion.Line.File}:{Words.Of(criterion.Line.Line)})");
            if (population.Quantifier is Quantifier.The or Quantifier.Overall) continue;
            console.Line($"     yes {Words.Of(counts.Satisfied)}, no {Words.Of(counts.NotSatisfied)}, unknown {Words.Of(counts.Unknown)}");
        }

        // Of one member the rule is said again in words; of many its letter will do.
        var words = schema.Criteria.ToDictionary(
            criterion => criterion.Label,
            criterion => population.Members.Length == 1 ? $"{criterion.Text} ({criterion.Label})" : criterion.Label);
        foreach (var member in population.Members)
        {
            WriteMember(member, words, console);
            if (population.Members.Length > 1 || view.ChangeOf(population) is not { } change) continue;
            foreach (var line in ChangesText.Of(change, member)) console.Line($"    {line}");
        }
    }

    // What decided comes first: what is not so of a member that does not fulfil, what is open of one that is unknown.
    private static void WriteMember(MemberExplanation member, Dictionary<string, string> words, IAnsiConsole console)
    {
        console.Line($"  {(member.Id.Length == 0 ? "overall" : member.Id)}: {Verdict(member, words)}");
        if (member.Scope == Truth.No) return;
        foreach (var criterion in member.Criteria.OrderByDescending(criterion => criterion.Truth == member.Truth))
        {
            console.Line($"    {criterion.Label} {Words.Of(criterion.Truth)}: {string.Join(", ", Values(criterion))}");
        }
    }

    private static string Verdict(MemberExplanation member, Dictionary<string, string> words) => member.Scope switch
    {
        Truth.No => "out of scope",
        Truth.Unknown => $"{Fulfils(member.Truth)}{Because(member, words)}; whether it is in scope is unknown",
        _ => Fulfils(member.Truth) + Because(member, words),
    };

    // example: , because this is not so: degraded_areas_ranked (b)
    private static string Because(MemberExplanation member, Dictionary<string, string> words)
    {
        if (member.Truth == Truth.Yes) return string.Empty;
        var deciding = member.Criteria.Where(criterion => criterion.Truth == member.Truth).Select(criterion => words[criterion.Label]).ToList();
        var what = member.Truth == Truth.No ? "this is not so" : "this cannot be told";
        return deciding.Count == 0 ? string.Empty : $", because {what}: {string.Join("; ", deciding)}";
    }

    private static string Fulfils(Truth truth) => truth switch
    {
        Truth.Yes => "fulfils it",
        Truth.No => "does not fulfil it",
        _ => "unknown",
    };

    private static IEnumerable<string> Values(CriterionExplanation criterion) => criterion.Values.Select(value => SeenValues.Describe(value, " = "));
}
