using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli.Commands;

/// <summary><c>facts check [PLAN] DIR…</c>: every problem in the data, with file, line and column.</summary>
internal sealed class FactsCheckCommand : Command
{
    private readonly Argument<string[]> _folders = new("[PLAN] DIR")
    {
        Description = "A round (a folder with round.json) or a folder of rounds, one or several; before them a folder of .hz files, if not the plan that is built in.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = FormatOption.Create("text", "json");

    public FactsCheckCommand(CommandContext context)
        : base("check", "Lists every problem in reported facts.")
    {
        Add(_folders);
        Add(_format);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var folders = call.GetRequiredValue(_folders);
        // Of several folders the first is the plan if rules are in it.
        var hasPlan = PlanFolder.IsPlan(folders[0]);
        if (hasPlan && folders.Length == 1)
        {
            throw new CallException($"'{folders[0]}' is a plan; there is nothing to check against it.", "Give the folders of facts after it.");
        }

        using var plan = PlanLoader.Load(hasPlan ? folders[0] : null, context);
        var result = FactsReader.Read(plan.Plan.Schema, folders.Skip(hasPlan ? 1 : 0).ToArray(), withDigest: false);
        if (call.GetValue(_format) == "json") FactProblemsJson.Write(result, context.Output);
        else FactProblemsText.Write(result, context.Output);
        return result.ErrorCount == 0 ? ExitCode.Fine : ExitCode.Errors;
    }
}
