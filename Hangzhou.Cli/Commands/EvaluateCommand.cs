using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Cli.Reports.Pages;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary><c>evaluate [PLAN] --facts DIR… --as-of DATE</c>: the verdict of every milestone, target and goal.</summary>
internal sealed class EvaluateCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();

    private readonly FactsArguments _facts = new();

    private readonly Option<string> _format = FormatOption.Create("table", "json", "csv", PageReport.Html, PageReport.Markdown);
    private readonly PageOptions _page = new();
    private readonly Option<string?> _to = OutputFile.Create();

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
        _facts.AddTo(this);
        Add(_format);
        Add(_by);
        Add(_explain);
        Add(_member);
        _page.AddTo(this);
        Add(_to);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var format = call.GetRequiredValue(_format);
        var page = _page.Read(call, format);
        var path = OutputFile.Checked(call.GetValue(_to));
        using var plan = PlanLoader.Load(call.GetValue(_plan), context);
        var options = ReadOptions(call, plan.Plan.Schema, format, page);
        if (!_facts.TryRead(call, plan.Plan.Schema, context, withDigest: ShowsAll(format, page), out var facts)) return ExitCode.Errors;
        var asOf = _facts.AsOf(call);
        var report = plan.Plan.Assess(facts, asOf, options);
        Checked(options.Explain, report, facts, plan.Plan.Schema);
        var view = new EvaluationView(plan.Plan.Schema, report, facts, options);
        if (options.Explain is { } explain) view = view with { Gaps = plan.Plan.FindGaps(facts, asOf, new GapOptions(explain.Milestone, explain.Member)) };
        OutputFile.Write(path, context, output => Write(format, page, view, output));
        return ExitCode.Fine;
    }

    private static void Write(string format, PageCall? page, EvaluationView view, CommandContext context)
    {
        switch (format)
        {
            case "json": EvaluationJson.Write(view, context.Output); break;
            case "csv": EvaluationCsv.Write(view, context.Output); break;
            default:
                if (page is null) EvaluationText.Write(view, context);
                else PageReport.Write(view, page.Format, page.Language, page.Templates, context.Output);
                break;
        }
    }

    private AssessOptions ReadOptions(ParseResult call, PlanSchema plan, string format, PageCall? page)
    {
        var explain = call.GetValue(_explain);
        var member = call.GetValue(_member);
        if (explain is null && member is not null)
        {
            throw new CallException("--member needs --explain.", "Say which milestone to explain, such as --explain 5.2 --member " + member + ".");
        }

        if (explain is not null && format is not ("table" or "json"))
        {
            throw new CallException($"--explain goes with --format table or json, not with {format}, which shows every milestone.", "Leave --explain out, or choose another format.");
        }

        return new AssessOptions(
            call.GetValue(_by) is { } field ? PlanNames.CheckedGroupField(plan, field) : null,
            explain is null ? null : new ExplainRequest(PlanNames.CheckedMilestone(plan, explain), member))
        {
            ListsStandings = page is not null,
            CountsGaps = ShowsAll(format, page),
        };
    }

    // Nobody waits for what is not shown: receipts, and what would settle a verdict.
    private static bool ShowsAll(string format, PageCall? page) => page is not null || format == "json";

    /// <summary>A member that no population of the milestone has is a slip of the call.</summary>
    private static void Checked(ExplainRequest? request, PlanReport report, IFactSource facts, PlanSchema plan)
    {
        if (request?.Member is not { } member || report.AsOfRound is not { } round) return;
        var milestone = report.Targets.SelectMany(target => target.Milestones).First(milestone => milestone.Id == request.Milestone);
        if (milestone.Populations.Any(population => !population.Members.IsEmpty)) return;
        throw PlanNames.UnknownMember(plan, milestone, facts.Rounds.First(candidate => candidate.Info.Date == round.Date), member);
    }
}
