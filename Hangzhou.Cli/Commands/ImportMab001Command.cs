using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary><c>facts import mab001 FILE --to DIR</c>: what UNESCO's dataset of reserves says for certain.</summary>
internal sealed class ImportMab001Command : Command
{
    private const string Hectares = "ha";

    private readonly Argument<string> _file = new("FILE") { Description = "The export, a CSV file in UTF-8." };

    private readonly Option<string> _to = ToFolderOption.Create();

    private readonly Option<string?> _date = DateOption.Create<string?>(
        "--date", "The day that the export describes; left out, no round.json is written.");

    private readonly Option<string?> _roster = RosterOption.Create("A folder of facts with the roster of Member States.");

    private readonly Option<string?> _areaUnit = new("--area-unit")
    {
        Description = "The unit of the export's areas, where you know it: ha. Left out, areas are not taken.",
        HelpName = "UNIT",
        Validators = { CheckUnit },
    };

    private readonly Option<string> _format = FormatOption.Create("text", "json");

    public ImportMab001Command(CommandContext context)
        : base("mab001", "Imports an export of UNESCO's dataset of biosphere reserves.")
    {
        Add(_file);
        Add(_to);
        Add(_date);
        Add(_roster);
        Add(_areaUnit);
        Add(_format);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var file = call.GetRequiredValue(_file);
        if (!Path.Exists(file)) throw new CallException($"There is no file '{file}'.", "Check the path; it is taken from the folder you are in.");
        HashSet<string>? states = null;
        if (call.GetValue(_roster) is { } roster)
        {
            var plan = context.BuiltInPlan().Schema;
            if (!RosterOption.TryRead(plan, roster, context, out var round)) return ExitCode.Errors;
            states = KeysOf(plan, round);
        }

        DateOnly? date = call.GetValue(_date) is { } text ? DateOption.Read(text) : null;
        var result = Mab001Import.Read(file, new Mab001Context(states, call.GetValue(_areaUnit)), date is not null);
        List<NewFile> files = result.ErrorCount > 0 ? [] : [.. Mab001Files.Of(result, date)];
        var folder = call.GetRequiredValue(_to);
        if (files.Count > 0) NewFiles.Write(folder, files, new WholeFileWriter());
        var written = files.ConvertAll(written => ShownPaths.Join(folder, written.Name));
        if (call.GetValue(_format) == "json") ImportJson.Write(result, written, context.Output);
        else ImportText.Write(result, written, context.Output);
        return result.ErrorCount == 0 ? ExitCode.Fine : ExitCode.Errors;
    }

    // Null where the round has no such roster: then nobody is known to be a Member State.
    private static HashSet<string>? KeysOf(PlanSchema plan, IFactRound round)
    {
        for (var entity = 0; entity < plan.Entities.Length; entity++)
        {
            if (plan.Entities[entity].Name != "member_state" || round.Table(entity) is not { } table) continue;
            return Enumerable.Range(0, table.RowCount).Select(row => table.Text(row, plan.Entities[entity].KeyField)!).ToHashSet(StringComparer.Ordinal);
        }

        return null;
    }

    private static void CheckUnit(OptionResult option)
    {
        if (option.Tokens is not [var token] || token.Value == Hectares) return;
        option.AddError($"--area-unit cannot be '{token.Value}': it is {Hectares}, or left out.");
    }
}
