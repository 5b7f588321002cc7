using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary><c>facts new [PLAN] DIR</c>: empty tables with the right columns, and a guide to each.</summary>
internal sealed class FactsNewCommand : Command
{
    private readonly Argument<string[]> _folders = new("[PLAN] DIR")
    {
        Description = "The folder to write to; it is made if need be. Before it a folder of .hz files, if not the plan that is built in.",
        Arity = new ArgumentArity(1, 2),
        Validators = { PathName.Check },
    };

    private readonly Option<string?> _date = DateOption.Create<string?>(
        "--date", "The day that the facts will describe; left out, the last day of the plan's first year.");

    private readonly Option<string?> _roster = RosterOption.Create("A folder of facts: the keys and names of its latest round are filled in.");

    private readonly Option<string?> _language = ChoiceOption.Create<string?>(
        "--language", "The language of the guide (both, if none is given)", "LANGUAGE", "en", "zh");

    public FactsNewCommand(CommandContext context)
        : base("new", "Writes empty tables with the right columns, and a guide to each.")
    {
        Add(_folders);
        Add(_date);
        Add(_roster);
        Add(_language);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var folders = call.GetRequiredValue(_folders);
        var folder = folders[^1];
        if (PlanFolder.IsPlan(folder))
        {
            throw new CallException($"'{folder}' is a plan, no place for facts.", "Give the folder to write to after it.");
        }

        using var plan = PlanLoader.Load(folders.Length == 2 ? folders[0] : null, context);
        var schema = plan.Plan.Schema;
        IFactRound? roster = null;
        if (call.GetValue(_roster) is { } known && !RosterOption.TryRead(schema, known, context, out roster)) return ExitCode.Errors;
        var date = call.GetValue(_date) is { } text ? DateOption.Read(text) : new DateOnly(schema.FirstDay.Year, 12, 31);
        var round = BlankRounds.Of(schema, date, roster);
        List<NewFile> files = [.. BlankFiles.Of(round), .. GuideFiles.Of(round, call.GetValue(_language))];
        NewFiles.Write(folder, files, new WholeFileWriter());
        WriteSummary(round, files, folder, context.Output);
        return ExitCode.Fine;
    }

    private static void WriteSummary(BlankRound round, List<NewFile> files, string folder, TextWriter output)
    {
        output.WriteLine(TerminalText.Line($"{Words.Count(files.Count, "file")} in {folder}, for what is so on {Words.Of(round.Date)}:"));
        foreach (var table in round.Tables)
        {
            var rows = table.Known is { } known ? $", {Words.Count(known.Rows.Length, "row")} begun" : string.Empty;
            output.WriteLine($"  {table.Shape.File}: {Words.Count(table.Columns.Length, "column")}{rows}");
        }

        if (round.AsksEvidence) output.WriteLine($"  {EvidenceFile.Name}: for the answers that count only with evidence");
        output.WriteLine($"  {string.Join(", ", files.Select(file => file.Name).Where(name => !name.EndsWith(RoundFolders.TableExtension, StringComparison.Ordinal)))}");
        foreach (var known in round.Rosters.OfType<KnownRoster>().Where(known => !known.LeftOut.IsEmpty))
        {
            output.WriteLine(TerminalText.Line(
                $"Left out, since a spreadsheet would take the key for a formula: {string.Join(", ", known.LeftOut)}."));
        }

        output.WriteLine("Fill in what you know and leave the rest blank. 'hangzhou facts check' and the folder says what is wrong.");
    }
}
