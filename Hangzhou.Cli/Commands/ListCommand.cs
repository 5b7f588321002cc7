using System.CommandLine;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli.Commands;

/// <summary><c>list [PLAN]</c>: the plan itself, with what it rests on.</summary>
internal sealed class ListCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();
    private readonly Option<string> _format = FormatOption.Create("table", "json");

    public ListCommand(CommandContext context)
        : base("list", "Lists targets, milestones, deadlines, populations, criteria and assumptions.")
    {
        Add(_plan);
        Add(_format);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        using var plan = PlanLoader.Load(call.GetValue(_plan), context);
        if (call.GetValue(_format) == "json") PlanJson.Write(plan.Plan.Schema, context.Output);
        else PlanText.Write(plan.Plan.Schema, context);
        return ExitCode.Fine;
    }
}
