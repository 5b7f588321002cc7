using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Dsl.Diagnostics;

namespace Hangzhou.Cli.Commands;

/// <summary><c>check [PLAN]</c>: every error and warning in the rules.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();
    private readonly Option<string> _format = FormatOption.Create("text", "json", "sarif", "github");

    public CheckCommand(CommandContext context)
        : base("check", "Lists every error and warning in the rules.")
    {
        Add(_plan);
        Add(_format);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var texts = call.GetValue(_plan) is { } folder ? PlanTexts.Read(folder) : BuiltInTexts.Checked(context);
        var diagnostics = PlanGeneration.Run(texts, null).Diagnostics;
        Write(call.GetRequiredValue(_format), diagnostics, texts, context);
        return diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.Errors : ExitCode.Fine;
    }

    private static void Write(string format, ImmutableArray<Diagnostic> diagnostics, PlanTexts texts, CommandContext context)
    {
        switch (format)
        {
            case "json": DiagnosticsJson.Write(diagnostics, context.Output); break;
            case "sarif": DiagnosticsSarif.Write(diagnostics, context.Output); break;
            case "github": DiagnosticsGitHub.Write(diagnostics, context.Output); break;
            default: DiagnosticsText.Write(diagnostics, texts, context.Output); break;
        }
    }
}
