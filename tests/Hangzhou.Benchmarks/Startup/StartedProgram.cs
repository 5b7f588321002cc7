using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Hangzhou.Benchmarks.Startup;

/// <summary>A program called in one way, and what each of its runs took, from its start to its end.</summary>
internal sealed class StartedProgram(string name, string file, params string[] arguments)
{
    public string Name { get; } = name;

    /// <summary>Time of the processor.</summary>
    public Samples Processor { get; } = new();

    /// <summary>Time on the clock.</summary>
    public Samples Clock { get; } = new();

    /// <summary>Runs it once, cold: a process of its own, its output read and thrown away.</summary>
    public void Run(bool isCounted)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var before = ProcessorTime.OfEndedPrograms();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Name}: exit code {process.ExitCode}.");
        if (!isCounted) return;
        Clock.Add(clock.Elapsed);
        Processor.Add(ProcessorTime.Of(process, before));
    }
}

/// <summary>Times of several runs.</summary>
internal sealed class Samples
{
    private readonly List<double> _milliseconds = [];

    public double Median => At(0.5);

    public double Fastest => At(0);

    public void Add(TimeSpan time) => _milliseconds.Add(time.TotalMilliseconds);

    private double At(double share)
    {
        _milliseconds.Sort();
        return _milliseconds[(int)(share * (_milliseconds.Count - 1))];
    }
}
