using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Cases;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>What <c>test</c> prints for people: each failure with what decided, then what the cases cover.</summary>
internal static class CasesText
{
    public static void Write(ImmutableArray<CaseResult> results, ImmutableArray<CriterionCoverage> coverage, TextWriter output)
    {
        foreach (var result in results.Where(result => !result.Passed)) WriteFailures(result, output);
        foreach (var missing in coverage.Where(criterion => !criterion.IsCovered)) WriteMissing(missing, output);
        var passed = results.Count(result => result.Passed);
        var covered = coverage.Count(criterion => criterion.IsCovered);
        output.WriteLine($"{Words.Count(results.Length, "case")}: {Words.Of(passed)} passed, {Words.Of(results.Length - passed)} failed.");
        output.WriteLine($"{Words.Of(covered)} of {Words.Of(coverage.Length)} criteria seen yes, no and unknown.");
    }

    private static void WriteFailures(CaseResult result, TextWriter output)
    {
        var source = result.Case.Declaration;
        foreach (var failure in result.Failures)
        {
            var place = source.At(failure.Expectation.Syntax.Span);
            var line = place.Source.GetLines(place.Span);
            output.WriteLine(TerminalText.Line($"{place.Source.Path}:{Words.Of(line.StartLine)}: \"{result.Name}\" of milestone {result.MilestoneId} failed:"));
            output.WriteLine(TerminalText.Line($"  {failure.Message}."));
        }

        foreach (var population in result.Milestone.Populations)
        {
            foreach (var member in population.Members) WriteMember(member, output);
        }

        output.WriteLine();
    }

    // What decided: every criterion that is not so, with what was read for it.
    private static void WriteMember(MemberExplanation member, TextWriter output)
    {
        var name = member.Id.Length == 0 ? "overall" : member.Id;
        output.WriteLine(TerminalText.Line($"  {name}: {(member.Scope == Truth.No ? "out of scope" : Words.Of(member.Truth))}"));
        foreach (var criterion in member.Criteria.Where(criterion => criterion.Truth != Truth.Yes && member.Scope != Truth.No))
        {
            var values = string.Join(", ", criterion.Values.Select(Describe));
            output.WriteLine(TerminalText.Line($"    {criterion.Label}. {Words.Of(criterion.Truth)}: {values} ({criterion.Line.File}:{Words.Of(criterion.Line.Line)})"));
        }
    }

    private static string Describe(SeenValue value) => SeenValues.Describe(value, " ");

    private static void WriteMissing(CriterionCoverage criterion, TextWriter output)
    {
        string?[] missing = [criterion.Yes == 0 ? "yes" : null, criterion.No == 0 ? "no" : null, criterion.Unknown == 0 ? "unknown" : null];
        var place = $"{criterion.Criterion.Line.File}:{Words.Of(criterion.Criterion.Line.Line)}";
        output.WriteLine(TerminalText.Line($"{place}: no case of milestone {criterion.Milestone} sees criterion {criterion.Criterion.Label} {string.Join(" or ", missing.OfType<string>())}."));
    }
}
