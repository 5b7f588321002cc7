using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Cases;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Dsl;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Cli.Commands;

/// <summary><c>test [PLAN]</c>: runs the cases written beside the rules.</summary>
internal sealed class TestCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();
    private readonly Option<string> _format = FormatOption.Create("text", "json", "junit");

    public TestCommand(CommandContext context)
        : base("test", "Runs the cases written beside the rules.")
    {
        Add(_plan);
        Add(_format);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var folder = call.GetValue(_plan);
        using var plan = PlanLoader.Load(folder, context);
        var texts = folder is null ? BuiltInTexts.Checked(context) : PlanTexts.Read(folder);
        var compilation = Compilation.Compile(texts.Files.Select(file => new SourceText(file.Path, file.Text)));
        var runner = new CaseRunner(plan.Plan);
        var results = compilation.Cases.Select(runner.Run).ToImmutableArray();
        var coverage = CaseCoverage.Of(plan.Plan.Schema, results);
        switch (call.GetRequiredValue(_format))
        {
            case "json": CasesJson.Write(results, coverage, context.Output); break;
            case "junit": CasesJunit.Write(results, context.Output); break;
            default: CasesText.Write(results, coverage, context.Output); break;
        }

        return results.All(result => result.Passed) ? ExitCode.Fine : ExitCode.Errors;
    }
}
