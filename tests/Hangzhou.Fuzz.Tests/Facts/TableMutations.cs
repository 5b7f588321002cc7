using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace Hangzhou.Fuzz.Tests.Facts;

/// <summary>Mutations of a table's cells, rows and columns.</summary>
internal static class TableMutations
{
    public static ImmutableArray<Mutation> All { get; } =
    [
        new("fill a cell in", OfTable(FillCell)),
        new("fill a cell in", OfTable(FillCell)),
        new("fill a column in", OfTable(FillColumn)),
        new("fill every cell in", OfTable((table, random) => [table[0], .. table.Skip(1).Select(row => row.Select(_ => Quoted(random.Of(HostileValues.Cells))).ToList())])),
        new("rename a column", OfTable((table, random) => Rename(table, random, random.Of(HostileValues.Headers)))),
        new("name a column as another", OfTable((table, random) => Rename(table, random, random.Of(table[0])))),
        new("add a column", OfTable(AddColumn)),
        new("add many columns", OfTable((table, random) => Widen(table, random.Length(2_000)))),
        new("take a column away", OfTable(TakeColumn)),
        new("move a column", OfTable(MoveColumn)),
        new("say a row again", OfTable((table, random) => [.. table, random.Of(table)])),
        new("say a row many times", OfTable((table, random) => [.. table, .. Enumerable.Repeat(random.Of(table), random.Length(2_000))])),
        new("take a row away", OfTable((table, random) => [.. table.Where((_, i) => i != random.Next(table.Count))])),
        new("shuffle the rows", OfTable((table, random) => [table[0], .. table.Skip(1).OrderBy(_ => random.Next())])),
        new("lengthen a row", OfTable((table, random) => Ragged(table, random, row => [.. row, .. Enumerable.Repeat("x", random.Length(500))]))),
        new("shorten a row", OfTable((table, random) => Ragged(table, random, row => [.. row.Take(random.Next(row.Count))]))),
        new("add blank rows", OfTable((table, random) => [.. table, .. Enumerable.Repeat(random.Of<List<string>>([[], [""], ["", "", ""], [.. table[0].Select(_ => "")]]), random.Length(5_000))])),
        new("put a column of another table in", SpliceColumn),
    ];

    private static Mutate OfTable(Func<List<List<string>>, Random, List<List<string>>> change) => (facts, random) =>
    {
        var paths = Tables(facts);
        if (paths.Count == 0) return facts;
        var path = random.Of(paths);
        return facts.With(path, Write(change(Read(facts, path), random)));
    };

    private static List<string> Tables(FactFolder facts) => facts.Entries
        .Where(entry => entry.Value is FileEntry && entry.Key.EndsWith(".csv", StringComparison.Ordinal))
        .Select(entry => entry.Key)
        .ToList();

    // Cells are what stands between commas; what quotation marks mean is left to the reader under test.
    private static List<List<string>> Read(FactFolder facts, string path) =>
        [.. Encoding.UTF8.GetString(((FileEntry)facts.Entries[path]).Bytes).TrimEnd('\n').Split('\n').Select(line => line.Split(',').ToList())];

    private static string Write(IEnumerable<List<string>> table) => string.Concat(table.Select(row => string.Join(',', row) + "\n"));

    private static string Quoted(string value) => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<List<string>> FillCell(List<List<string>> table, Random random)
    {
        var row = table.Count > 1 ? 1 + random.Next(table.Count - 1) : 0;
        var column = random.Next(table[row].Count);
        var value = Quoted(random.Of(HostileValues.Cells));
        return [.. table.Select((cells, i) => i != row ? cells : [.. cells.Select((cell, j) => j == column ? value : cell)])];
    }

    private static List<List<string>> FillColumn(List<List<string>> table, Random random)
    {
        var column = random.Next(table[0].Count);
        var value = Quoted(random.Of(HostileValues.Cells));
        return [table[0], .. table.Skip(1).Select(row => row.Select((cell, j) => j == column ? value : cell).ToList())];
    }

    private static List<List<string>> Rename(List<List<string>> table, Random random, string name)
    {
        var column = random.Next(table[0].Count);
        return [[.. table[0].Select((header, j) => j == column ? Quoted(name) : header)], .. table.Skip(1)];
    }

    private static List<List<string>> AddColumn(List<List<string>> table, Random random)
    {
        var (header, value) = (Quoted(random.Of(HostileValues.Headers)), Quoted(random.Of(HostileValues.Cells)));
        return [.. table.Select((row, i) => row.Append(i == 0 ? header : value).ToList())];
    }

    private static List<List<string>> Widen(List<List<string>> table, int columns) =>
        [.. table.Select((row, i) => row.Concat(Enumerable.Range(0, columns).Select(j => i == 0 ? FormattableString.Invariant($"c{j}") : "1")).ToList())];

    private static List<List<string>> TakeColumn(List<List<string>> table, Random random)
    {
        var column = random.Next(table[0].Count);
        return [.. table.Select(row => row.Where((_, j) => j != column).ToList())];
    }

    private static List<List<string>> MoveColumn(List<List<string>> table, Random random)
    {
        var column = random.Next(table[0].Count);
        return [.. table.Select(row => column < row.Count ? row.Where((_, j) => j != column).Append(row[column]).ToList() : row)];
    }

    private static List<List<string>> Ragged(List<List<string>> table, Random random, Func<List<string>, List<string>> change)
    {
        var changed = random.Next(table.Count);
        return [.. table.Select((row, i) => i == changed ? change(row) : row)];
    }

    private static FactFolder SpliceColumn(FactFolder facts, Random random)
    {
        var paths = Tables(facts);
        if (paths.Count == 0) return facts;
        var (path, other) = (random.Of(paths), Read(facts, random.Of(paths)));
        var column = random.Next(other[0].Count);
        return facts.With(path, Write(Read(facts, path).Select((row, i) => row.Append(i < other.Count && column < other[i].Count ? other[i][column] : "").ToList())));
    }
}
