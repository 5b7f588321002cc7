using System.Collections.Generic;
using System.IO;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Output;

namespace Hangzhou.Cli.Reports;

/// <summary>What an import took and what it was not sure of, as text.</summary>
internal static class ImportText
{
    public static void Write(ImportResult result, IReadOnlyList<string> written, TextWriter output)
    {
        foreach (var doubt in result.Doubts)
        {
            output.WriteLine(TerminalText.Line($"{doubt.Place}: {(doubt.IsError ? "error" : "doubt")} {doubt.Kind.Code}: {doubt.Message}"));
            output.WriteLine(TerminalText.Line($"  {doubt.Help}"));
        }

        if (result.ErrorCount > 0)
        {
            output.WriteLine($"Nothing was imported: the file has {Words.Count(result.ErrorCount, "error")}.");
            return;
        }

        output.WriteLine($"{Words.Count(result.Rows, "row")}: {Words.Of(result.Reserves.Length)} imported, {Words.Of(result.Rows - result.Reserves.Length)} left out, {Words.Count(result.Doubts.Length, "doubt")}.");
        foreach (var file in written) output.WriteLine(TerminalText.Line($"  {file}"));
    }
}
