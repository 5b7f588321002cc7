using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Hangzhou.Cli;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Runs the command line on a folder of facts, and says which of its promises it broke.</summary>
internal sealed class FactTrial(IPlan plan, string root)
{
    // Generous: another program may have the processor. What is not linear passes them all the same.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);
    private const double FixedSeconds = 10;
    private const double SecondsPerMegabyte = 10;
    private const int MutantsToAThoroughOne = 4;
    private const long FixedBytes = 64L << 20;
    private const long BytesPerByte = 1500;

    // For JSON evaluate searches what would settle each unknown verdict, which takes far longer than reading the facts.
    private const int MutantsToAJson = 15;
    private const long FixedBytesOfJson = 512L << 20;

    private readonly List<string> _faults = [];

    /// <summary>What is wrong; empty when all is well.</summary>
    public static IReadOnlyList<string> Faults(IPlan plan, string root, FactFolder facts, int round)
    {
        var trial = new FactTrial(plan, root);
        var run = Task.Run(() => trial.Run(facts, round));
        try
        {
            return run.Wait(Hang) ? trial._faults : ["does not end"];
        }
        catch (AggregateException exception)
        {
            return [$"throws {exception.InnerException}"];
        }
    }

    // What promises little news where facts are refused is tried of some only: there are a hundred thousand to go.
    private void Run(FactFolder facts, int round)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var isThorough = round % MutantsToAThoroughOne == 0;
        var text = Checked("facts", "check", root);
        if (Unseen.FirstIn(text.Output.Replace("\n", "", StringComparison.Ordinal)) is { } unseen) _faults.Add(FormattableString.Invariant($"prints U+{unseen:X4}"));
        if (text.ExitCode == ExitCode.Fine || isThorough) Evaluate(facts, FormatOf(round), text, isThorough);
        if (text.ExitCode != ExitCode.WrongCall) CheckProblems(facts, isThorough);
        if (isThorough && Calls.Run(plan, "facts", "check", root) != text) _faults.Add("says another thing the second time");
        var seconds = watch.Elapsed.TotalSeconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (seconds > FixedSeconds + (SecondsPerMegabyte * facts.Length / 1e6)) _faults.Add(FormattableString.Invariant($"takes {seconds:F1} s for {facts.Length} bytes"));
        if (allocated > (round % MutantsToAJson == 0 ? FixedBytesOfJson : FixedBytes) + (BytesPerByte * facts.Length)) _faults.Add(FormattableString.Invariant($"allocates {allocated} bytes for {facts.Length}"));
    }

    private static string FormatOf(int round) => round % MutantsToAJson == 0 ? "json" : round % 2 == 0 ? "table" : "csv";

    private void Evaluate(FactFolder facts, string format, Call check, bool isThorough)
    {
        string[] evaluate = ["evaluate", "--facts", root, "--as-of", "2035-12-31", "--format", format];
        var verdicts = Checked(evaluate);
        if (isThorough && Calls.Run(plan, evaluate) != verdicts) _faults.Add("gives other verdicts the second time");
        // Where there are rules, facts check takes the folder for a plan.
        var hasRules = facts.Entries.Keys.Any(path => path.EndsWith(".hz", StringComparison.Ordinal));
        if (check.ExitCode != verdicts.ExitCode && !hasRules) _faults.Add($"facts check exits with {check.ExitCode}, evaluate with {verdicts.ExitCode}");
        if (verdicts.ExitCode == ExitCode.Fine) CheckVerdicts(verdicts.Output, format);
    }

    private Call Checked(params string[] arguments)
    {
        var call = Calls.Run(plan, arguments);
        var all = call.Output + call.Error;
        if (call.ExitCode is not (ExitCode.Fine or ExitCode.Errors or ExitCode.WrongCall)) _faults.Add($"exits with {call.ExitCode}");
        if (all.Contains("inside hangzhou itself", StringComparison.Ordinal)) _faults.Add(call.Error);
        if (all.Contains("\n   at ", StringComparison.Ordinal)) _faults.Add("shows a stack trace");
        if (call.ExitCode != ExitCode.Fine && all.Length == 0) _faults.Add($"exits with {call.ExitCode} and says nothing");
        if (Unseen.FirstIn(call.Error.Replace("\n", "", StringComparison.Ordinal)) is { } unseen) _faults.Add(FormattableString.Invariant($"says U+{unseen:X4} in a message"));
        return call;
    }

    private void CheckVerdicts(string output, string format)
    {
        if (format == "json")
        {
            JsonDocument.Parse(output).Dispose();
            return;
        }

        var shown = output.Replace("\n", "", StringComparison.Ordinal);
        if (format == "csv") shown = shown.Replace("\t", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        if (shown.Any(c => char.IsControl(c))) _faults.Add($"writes a control to the {format}");
    }

    private void CheckProblems(FactFolder facts, bool isThorough)
    {
        var result = FactsReader.Read(plan.Schema, [root]);
        if (result.Problems.Length > (2 * FactLimits.MostShown) + FactErrors.All.Length) _faults.Add($"shows {result.Problems.Length} problems");
        if (isThorough) CheckJson(result);
        var lines = new Dictionary<string, (int Lines, int Columns)>(StringComparer.Ordinal);
        foreach (var problem in result.Problems)
        {
            if (!FactErrors.All.Contains(problem.Kind)) _faults.Add($"{problem.Kind.Code} is not in the catalogue");
            if (problem.Message.Length + problem.Help.Length > 4000) _faults.Add($"{problem.Kind.Code} is told in {problem.Message.Length} characters");
            CheckPlace(facts, problem, lines);
        }
    }

    private void CheckJson(FactsResult result)
    {
        using var document = JsonDocument.Parse(Checked("facts", "check", root, "--format", "json").Output);
        var (errors, warnings) = (document.RootElement.GetProperty("errors").GetInt32(), document.RootElement.GetProperty("warnings").GetInt32());
        var shown = document.RootElement.GetProperty("problems").GetArrayLength();
        if ((errors, warnings, shown) != (result.ErrorCount, result.WarningCount, result.Problems.Length)) _faults.Add("counts otherwise in JSON");
    }

    private void CheckPlace(FactFolder facts, FactProblem problem, Dictionary<string, (int Lines, int Columns)> lines)
    {
        var place = problem.Place;
        if (!place.File.StartsWith(root, StringComparison.Ordinal)) _faults.Add($"{problem.Kind.Code} is told of {place.File}");
        if (place.Line == 0) return;
        if (!lines.TryGetValue(place.File, out var size)) lines[place.File] = size = SizeOf(facts, place.File[(root.Length + 1)..]);
        if (place.Line > size.Lines || place.Column > size.Columns) _faults.Add(FormattableString.Invariant($"{place} is outside the file of {size.Lines} lines"));
    }

    // What is linked to may be of any size. Otherwise the most lines, by any way of counting, and the most columns: characters of a line, or cells of a row.
    private static (int Lines, int Columns) SizeOf(FactFolder facts, string path)
    {
        if (facts.Entries.GetValueOrDefault(path) is not FileEntry file) return (int.MaxValue, int.MaxValue);
        var text = Encoding.UTF8.GetString(file.Bytes);
        var breaks = text.Count(c => c is '\n' or '\r');
        var columns = path.EndsWith(".json", StringComparison.Ordinal) ? text.Split('\n').Max(line => line.Length) : text.Count(c => c == ',');
        return (breaks + 1, columns + 1);
    }
}
