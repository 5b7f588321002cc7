using System;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hangzhou.Benchmarks;
using Hangzhou.Benchmarks.Startup;
using Perfolizer.Horology;

// What starts programs of its own is no benchmark of BenchmarkDotNet's: startup, and how many rounds.
if (args is ["startup", .. var rest])
{
    return StartupBenchmark.Run(rest is [var rounds] ? int.Parse(rounds, CultureInfo.InvariantCulture) : 25);
}

// In this process, because only ratios within one run are quoted; the table goes to docs/performance.md by hand.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(4).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(200)))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.AllocRatio)
    .AddColumn(StatisticColumn.Median, new ThroughputColumn())
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return 0;
