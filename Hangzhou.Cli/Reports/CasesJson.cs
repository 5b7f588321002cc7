using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hangzhou.Cli.Cases;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Reports;

/// <summary>What came of the cases, for machines.</summary>
internal static class CasesJson
{
    public static void Write(ImmutableArray<CaseResult> results, ImmutableArray<CriterionCoverage> coverage, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("passed", results.Count(result => result.Passed));
        json.WriteNumber("failed", results.Count(result => !result.Passed));
        json.WriteObjects("cases", results, WriteCase);
        json.WriteStartObject("coverage");
        json.WriteNumber("criteria", coverage.Length);
        json.WriteNumber("covered", coverage.Count(criterion => criterion.IsCovered));
        json.WriteObjects("byCriterion", coverage, WriteCoverage);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteCase(CaseResult result, Utf8JsonWriter json)
    {
        var source = result.Case.Declaration;
        json.WriteString("name", result.Name);
        json.WriteString("milestone", result.MilestoneId);
        json.WriteString("file", source.Source.Path);
        json.WriteNumber("line", source.Source.GetLines(source.Syntax.Span).StartLine);
        json.WriteBoolean("passed", result.Passed);
        json.WriteString("status", Words.Of(result.Milestone.Status));
        json.WriteObjects("failures", result.Failures, (failure, _) =>
        {
            json.WriteString("member", failure.Expectation.Member);
            json.WriteString("assumption", failure.Expectation.Assumption?.Name);
            json.WriteString("reading", failure.Expectation.Reading);
            json.WriteString("expected", failure.Expectation.Word);
            json.WriteString("actual", failure.Actual);
            json.WriteNumber("line", source.Source.GetLines(failure.Expectation.Syntax.Span).StartLine);
        });
    }

    private static void WriteCoverage(CriterionCoverage criterion, Utf8JsonWriter json)
    {
        json.WriteString("milestone", criterion.Milestone);
        json.WriteNumber("population", criterion.Population);
        json.WriteString("label", criterion.Criterion.Label);
        json.WriteNumber("yes", criterion.Yes);
        json.WriteNumber("no", criterion.No);
        json.WriteNumber("unknown", criterion.Unknown);
    }
}
