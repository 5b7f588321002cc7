using System;
using System.Collections.Generic;
using System.IO;
using Hangzhou.Cli.Facts;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>A fixture's folder. Those beyond a limit are too large to keep, and are made where they are needed.</summary>
internal sealed class FixtureFolder : IDisposable
{
    private const string Round = """{ "date": "2026-12-31", "kind": "reported" }""";

    private static readonly Dictionary<string, Action<string>> Makers = new(StringComparer.Ordinal)
    {
        ["HZ4013-too-large"] = TooLarge,
        ["HZ4014-too-many-rounds"] = TooManyRounds,
        ["HZ4112-too-many-columns"] = TooManyColumns,
        ["HZ4209-too-many-rows"] = TooManyRows,
    };

    private readonly string _fixture;
    private readonly string? _made;

    private FixtureFolder(string parent, string fixture)
    {
        _fixture = fixture;
        Path = System.IO.Path.Combine(parent, fixture).Replace('\\', '/');
        if (!Makers.TryGetValue(fixture, out var make)) return;
        _made = Directory.CreateTempSubdirectory("hangzhou-fixture-").FullName;
        Path = System.IO.Path.Combine(_made, fixture).Replace('\\', '/');
        Directory.CreateDirectory(Path);
        make(Path);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    public static FixtureFolder Of(string parent, string fixture) => new(parent, fixture);

    /// <summary>What was printed, as if the folder stood among the others.</summary>
    public string AsInRepository(string printed) => printed.Replace(Path, $"bad-facts/{_fixture}", StringComparison.Ordinal);

    public void Dispose()
    {
        if (_made is not null) Directory.Delete(_made, recursive: true);
    }

    // Holes take no room on the disk.
    private static void TooLarge(string folder)
    {
        Write(folder, "first/round.json", Round);
        Hole(folder, "first/reserves.csv", FactLimits.MostTableBytes + 1);
        Directory.CreateDirectory(System.IO.Path.Combine(folder, "second"));
        Hole(folder, "second/round.json", FactLimits.MostRoundBytes + 1);
    }

    private static void TooManyRounds(string folder)
    {
        for (var i = 0; i <= FactLimits.MostRounds; i++) Write(folder, $"{i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture)}/round.json", Round);
    }

    private static void TooManyColumns(string folder)
    {
        Write(folder, "round.json", Round);
        Write(folder, "reserves.csv", "code" + Repeat(",name", FactLimits.MostColumns) + "\n");
    }

    private static void TooManyRows(string folder)
    {
        Write(folder, "round.json", Round);
        Write(folder, "reserves.csv", "code\nR\n");
        Write(folder, "reserves.projects.csv", "code,status\n" + Repeat("R,\n", FactLimits.MostRows + 1));
    }

    private static void Write(string folder, string name, string text)
    {
        var path = System.IO.Path.Combine(folder, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Hole(string folder, string name, long length)
    {
        using var file = File.Create(System.IO.Path.Combine(folder, name));
        file.SetLength(length);
    }

    private static string Repeat(string text, int times) => new System.Text.StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
