using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Hangzhou.Benchmarks.Startup;

/// <summary>
/// What it takes to start: an empty program, one that embeds the evaluators, and the command line, published and run in
/// turn, so that what else the machine does falls on all alike. Only the ratios mean anything.
/// </summary>
internal static class StartupBenchmark
{
    private const string Programs = "tests/Hangzhou.Benchmarks/Programs";
    private const int WarmUps = 2;

    /// <summary>Prints the table of so many rounds.</summary>
    public static int Run(int rounds)
    {
        var repository = FindRepository();
        var folder = Directory.CreateTempSubdirectory("hangzhou-startup-");
        try
        {
            Console.WriteLine("Publishing …");
            var programs = Publish(repository, new Publisher(repository, folder.FullName));
            for (var round = -WarmUps; round < rounds; round++)
            {
                foreach (var program in programs) program.Run(isCounted: round >= 0);
            }

            Print(programs);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<StartedProgram> Publish(string repository, Publisher publisher)
    {
        var facts = Path.Combine(repository, "examples", "1-world-network", "facts", "real-2025");
        var empty = publisher.Publish($"{Programs}/Empty", "Empty");
        var embedding = publisher.Publish($"{Programs}/Embedding", "Embedding");
        var tool = publisher.Publish("Hangzhou.Cli", "hangzhou");
        string[] evaluate = ["evaluate", "--facts", facts, "--as-of", "2026-12-31"];
        string[] ownPlan = ["evaluate", Path.Combine(repository, "Hangzhou.Targets", "Plan"), "--facts", facts, "--as-of", "2026-12-31", "--format", "json"];
        List<StartedProgram> programs = [new("an empty program", empty), new("a program that embeds the evaluators", embedding, facts)];
        if (publisher.PublishNatively($"{Programs}/Embedding", "Embedding") is { } native) programs.Add(new("the same, compiled natively", native, facts));
        else Console.WriteLine("Nothing can be compiled natively here; that row is left out.");
        programs.AddRange(
        [
            new("hangzhou explain HZ4301", tool, "explain", "HZ4301"),
            new("hangzhou evaluate --format json", tool, [.. evaluate, "--format", "json"]),
            new("hangzhou evaluate --format csv", tool, [.. evaluate, "--format", "csv"]),
            new("hangzhou evaluate, a table", tool, evaluate),
            new("hangzhou evaluate PLAN --format json", tool, ownPlan),
        ]);
        return programs;
    }

    private static void Print(List<StartedProgram> programs)
    {
        var empty = programs[0];
        Console.WriteLine();
        Console.WriteLine("| Program | Processor | Ratio | Clock | Ratio | Fastest | Ratio |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var program in programs)
        {
            Console.WriteLine(
                $"| {program.Name} | {Cells(program.Processor.Median, empty.Processor.Median)} "
                + $"| {Cells(program.Clock.Median, empty.Clock.Median)} | {Cells(program.Clock.Fastest, empty.Clock.Fastest)} |");
        }
    }

    private static string Cells(double milliseconds, double empty) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms | {milliseconds / empty:0.00}");

    private static string FindRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Hangzhou.slnx"))) return folder;
        }

        throw new DirectoryNotFoundException("No folder above the benchmarks holds Hangzhou.slnx.");
    }
}
