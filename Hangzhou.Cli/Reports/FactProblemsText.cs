using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports;

/// <summary>Problems of facts as text.</summary>
internal static class FactProblemsText
{
    private const int MostWarningsInFull = 4;

    /// <summary>All of them, and a count.</summary>
    public static void Write(FactsResult facts, TextWriter output)
    {
        foreach (var problem in facts.Problems) WriteProblem(problem, output);
        output.WriteLine(Summary(facts));
    }

    /// <summary>Before verdicts: every error; warnings by kind when there are many.</summary>
    public static void WriteBeforeEvaluation(FactsResult facts, TextWriter error)
    {
        foreach (var problem in facts.Problems.Where(problem => problem.IsError || FactErrors.IsNotice(problem))) WriteProblem(problem, error);
        WriteWarnings(facts, facts.Problems.Where(problem => !problem.IsError && !FactErrors.IsNotice(problem)).ToList(), error);
        if (facts.ErrorCount == 0) return;
        error.WriteLine($"No verdicts: the facts have {Words.Count(facts.ErrorCount, "error")}. A file with errors is not used at all, and verdicts without it would mislead.");
        error.WriteLine("'hangzhou explain' and a code, such as HZ4301, says more.");
    }

    private static void WriteWarnings(FactsResult facts, List<FactProblem> warnings, TextWriter error)
    {
        if (warnings.Count <= MostWarningsInFull)
        {
            foreach (var problem in warnings) WriteProblem(problem, error);
            return;
        }

        foreach (var kind in warnings.GroupBy(problem => problem.Kind))
        {
            error.WriteLine(TerminalText.Line($"warning {kind.Key.Code}: {kind.Key.Title}: {Words.Count(facts.Counts[kind.Key], "time")}, first at {kind.First().Place}"));
        }

        error.WriteLine("'hangzhou facts check' lists them.");
    }

    private static void WriteProblem(FactProblem problem, TextWriter output)
    {
        output.WriteLine(TerminalText.Line($"{problem.Place}: {(problem.IsError ? "error" : "warning")} {problem.Kind.Code}: {problem.Message}"));
        output.WriteLine(TerminalText.Line($"  {problem.Help}"));
    }

    private static string Summary(FactsResult facts)
    {
        var rounds = Words.Count(facts.Rounds.Length, "round");
        return facts.Problems.IsEmpty
            ? $"No problems in {rounds}."
            : $"{Words.Count(facts.ErrorCount, "error")} and {Words.Count(facts.WarningCount, "warning")} in {rounds}.";
    }
}
