using System.CommandLine;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary><c>gaps [PLAN] --facts DIR… --as-of DATE</c>: for each unknown verdict the fewest missing values that could settle it.</summary>
internal sealed class GapsCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();
    private readonly FactsArguments _facts = new();
    private readonly Option<string> _format = FormatOption.Create("text", "json");

    private readonly Option<bool> _ranked = new("--ranked")
    {
        Description = "Only the ranked list of whom to ask for what.",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Every line of the ranked list, and every member's key; without it the first 20.",
    };

    public GapsCommand(CommandContext context)
        : base("gaps", "Finds for each unknown verdict the fewest missing values that could settle it, and whom to ask.")
    {
        Add(_plan);
        _facts.AddTo(this);
        Add(_format);
        Add(_ranked);
        Add(_all);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        using var plan = PlanLoader.Load(call.GetValue(_plan), context);
        if (!_facts.TryRead(call, plan.Plan.Schema, context, withDigest: false, out var facts)) return ExitCode.Errors;
        if (context.Screen.ShowsProgress) context.Error.WriteLine("Looking for what could settle the unknown verdicts …");
        var asOf = _facts.AsOf(call);
        var gaps = plan.Plan.FindGaps(facts, asOf, GapOptions.Default);
        var isRanked = call.GetValue(_ranked);
        if (call.GetRequiredValue(_format) == "json") GapsJson.Write(gaps, isRanked, context.Output);
        else GapsText.Write(new GapsView(plan.Plan.Schema, gaps, facts, asOf, isRanked, call.GetValue(_all)), context.Output);
        return ExitCode.Fine;
    }
}
