using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary><c>evaluate [PLAN] --facts DIR… --as-of DATE</c>: the verdict of every milestone, target and goal.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();

    private readonly Option<string[]> _factFolders = new("--facts")
    {
        Description = "A round (a folder with round.json) or a folder of rounds; several are joined.",
        HelpName = "DIR",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _asOf = new("--as-of")
    {
        Description = "The day as of which to judge, such as 2030-12-31.",
        HelpName = "DATE",
        Required = true,
        Validators = { DateText.Check },
    };

    private readonly Option<string> _format = FormatOption.Create("table", "json", "csv");

    private readonly Option<string?> _by = new("--by")
    {
        Description = "Gives the verdicts again for each value of a choice, text or relation, such as region.",
        HelpName = "FIELD",
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Says for one milestone which criteria decided, and on which values.",
        HelpName = "ID",
    };

    private readonly Option<string?> _member = new("--member")
    {
        Description = "Explains one member only, by its key.",
        HelpName = "KEY",
    };

    public EvaluateCommand(CommandContext context)
        : base("evaluate", "Gives the verdict of every milestone, target and goal.")
    {
        Add(_plan);
        Add(_factFolders);
        Add(_asOf);
        Add(_format);
        Add(_by);
        Add(_explain);
        Add(_member);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        using var plan = PlanLoader.Load(call.GetValue(_plan), context);
        var options = ReadOptions(call, plan.Plan.Schema);
        var facts = FactsReader.Read(plan.Plan.Schema, call.GetRequiredValue(_factFolders));
        FactProblemsText.WriteBeforeEvaluation(facts, context.Error);
        if (facts.Source is null) return ExitCode.Errors;
        var report = plan.Plan.Assess(facts.Source, DateText.Read(call.GetRequiredValue(_asOf)), options);
        Checked(options.Explain, report, facts.Source, plan.Plan.Schema);
        Write(call.GetRequiredValue(_format), new EvaluationView(plan.Plan.Schema, report, facts.Source, options), context);
        return ExitCode.Fine;
    }

    private static void Write(string format, EvaluationView view, CommandContext context)
    {
        switch (format)
        {
            case "json": EvaluationJson.Write(view, context.Output); break;
            case "csv": EvaluationCsv.Write(view, context.Output); break;
            default: EvaluationText.Write(view, context); break;
        }
    }

    private AssessOptions ReadOptions(ParseResult call, PlanSchema plan)
    {
        var explain = call.GetValue(_explain);
        var member = call.GetValue(_member);
        if (explain is null && member is not null)
        {
            throw new CallException("--member needs --explain.", "Say which milestone to explain, such as --explain 5.2 --member " + member + ".");
        }

        return new AssessOptions(
            call.GetValue(_by) is { } field ? PlanNames.CheckedGroupField(plan, field) : null,
            explain is null ? null : new ExplainRequest(PlanNames.CheckedMilestone(plan, explain), member))
        {
            // Only JSON does not say what is missing.
            TellsReads = call.GetRequiredValue(_format) != "json",
        };
    }

    /// <summary>A member that no population of the milestone has is a slip of the call.</summary>
    private static void Checked(ExplainRequest? request, PlanReport report, IFactSource facts, PlanSchema plan)
    {
        if (request?.Member is not { } member || report.AsOfRound is not { } round) return;
        var milestone = report.Targets.SelectMany(target => target.Milestones).First(milestone => milestone.Id == request.Milestone);
        if (milestone.Populations.Any(population => !population.Members.IsEmpty)) return;
        throw PlanNames.UnknownMember(plan, milestone, facts.Rounds.First(candidate => candidate.Info.Date == round.Date), member);
    }
}
