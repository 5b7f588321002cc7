using System;
using System.Globalization;
using System.IO;

namespace Hangzhou.Oracle.Tests.Differential;

/// <summary>
/// The run that the tests share. HANGZHOU_PAIRS and HANGZHOU_SEED make another of it, HANGZHOU_SUMMARY names a file for what
/// it did, HANGZHOU_SHOWN says of how many kinds of disagreement a smallest world is looked for.
/// </summary>
public sealed class SeededRun
{
    public SeededRun()
    {
        Run = DifferentialRun.Of(Setting("HANGZHOU_SEED", 20_260_101), (int)Setting("HANGZHOU_PAIRS", 20_000));
        if (Environment.GetEnvironmentVariable("HANGZHOU_SUMMARY") is { Length: > 0 } path) File.WriteAllText(path, Summary.Of(Run));
    }

    internal DifferentialRun Run { get; }

    internal static int Shown => (int)Setting("HANGZHOU_SHOWN", 1);

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? ulong.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
