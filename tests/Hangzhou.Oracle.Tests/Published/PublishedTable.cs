using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Testing;

namespace Hangzhou.Oracle.Tests.Published;

/// <summary>A table of the folder: columns between bars, a heading, lines with # above for where it is from.</summary>
internal static class PublishedTable
{
    /// <summary>The rows, each cell by its column's heading.</summary>
    public static List<Dictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(RepositoryRoot.PathOf($"tests/Hangzhou.Oracle.Tests/Published/{name}.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        var heading = lines[0];
        return [.. lines.Skip(1).Select(cells => heading.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}
