using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Hangzhou.Cli;
using Hangzhou.Cli.Facts;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Runs the command line on a folder of facts, and says which of its promises it broke.</summary>
internal sealed class FactTrial(IPlan plan, string root)
{
    // Generous: another program may have the processor. What is not linear passes them all the same.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);
    private const double FixedSeconds = 10;
    private const double SecondsPerMegabyte = 10;
    private const long FixedBytes = 64L << 20;
    private const long BytesPerByte = 1500;

    private static readonly string[] Formats = ["table", "json", "csv"];

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

    private void Run(FactFolder facts, int round)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var text = Checked("facts", "check", root);
        if (Unseen.FirstIn(text.Output.Replace("\n", "", StringComparison.Ordinal)) is { } unseen) _faults.Add(FormattableString.Invariant($"prints U+{unseen:X4}"));
        var json = Checked("facts", "check", root, "--format", "json");
        string[] evaluate = ["evaluate", "--facts", root, "--as-of", "2035-12-31", "--format", Formats[round % Formats.Length]];
        var verdicts = Checked(evaluate);
        if (Calls.Run(plan, evaluate) != verdicts || Calls.Run(plan, "facts", "check", root) != text) _faults.Add("says another thing the second time");
        var seconds = watch.Elapsed.TotalSeconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (text.ExitCode != verdicts.ExitCode) _faults.Add($"facts check exits with {text.ExitCode}, evaluate with {verdicts.ExitCode}");
        if (verdicts.ExitCode == ExitCode.Fine) CheckVerdicts(verdicts.Output, Formats[round % Formats.Length]);
        if (text.ExitCode != ExitCode.WrongCall) CheckProblems(json.Output);
        if (seconds > FixedSeconds + (SecondsPerMegabyte * facts.Length / 1e6)) _faults.Add(FormattableString.Invariant($"takes {seconds:F1} s for {facts.Length} bytes"));
        if (allocated > FixedBytes + (BytesPerByte * facts.Length)) _faults.Add(FormattableString.Invariant($"allocates {allocated} bytes for {facts.Length}"));
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

    private void CheckProblems(string json)
    {
        using var document = JsonDocument.Parse(json);
        var shown = document.RootElement.GetProperty("problems").GetArrayLength();
        if (shown > (2 * FactLimits.MostShown) + FactErrors.All.Length) _faults.Add($"shows {shown} problems");
        var known = FactErrors.All.Select(kind => kind.Code).ToHashSet(StringComparer.Ordinal);
        var lines = new Dictionary<string, (int Lines, int Columns)>(StringComparer.Ordinal);
        foreach (var problem in FactsReader.Read(plan.Schema, [root]).Problems)
        {
            if (!known.Contains(problem.Kind.Code)) _faults.Add($"{problem.Kind.Code} is not in the catalogue");
            if (problem.Message.Length + problem.Help.Length > 4000) _faults.Add($"{problem.Kind.Code} is told in {problem.Message.Length} characters");
            CheckPlace(problem, lines);
        }
    }

    private void CheckPlace(FactProblem problem, Dictionary<string, (int Lines, int Columns)> lines)
    {
        var place = problem.Place;
        if (!place.File.StartsWith(root, StringComparison.Ordinal)) _faults.Add($"{problem.Kind.Code} is told of {place.File}");
        if (place.Line == 0) return;
        if (!lines.TryGetValue(place.File, out var size)) lines[place.File] = size = SizeOf(place.File);
        if (place.Line > size.Lines || place.Column > size.Columns) _faults.Add(FormattableString.Invariant($"{place} is outside the file of {size.Lines} lines"));
    }

    // The most lines, by any way of counting, and the most columns: characters of a line, or cells of a row.
    private static (int Lines, int Columns) SizeOf(string path)
    {
        var text = File.ReadAllText(path);
        var breaks = text.Count(c => c is '\n' or '\r');
        var columns = path.EndsWith(".json", StringComparison.Ordinal) ? text.Split('\n').Max(line => line.Length) : text.Count(c => c == ',');
        return (breaks + 1, columns + 1);
    }
}
