using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Outlines;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Cli.Commands;

/// <summary><c>check [PLAN]</c>: every error and warning in the rules.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();
    private readonly Option<string> _format = FormatOption.Create("text", "json", "sarif", "github");

    private readonly Option<string?> _text = new("--text")
    {
        Description = "The official text: every commitment whose sentence has changed is an error.",
        HelpName = "TEXT",
    };

    public CheckCommand(CommandContext context)
        : base("check", "Lists every error and warning in the rules.")
    {
        Add(_plan);
        Add(_format);
        Add(_text);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var texts = call.GetValue(_plan) is { } folder ? PlanTexts.Read(folder) : BuiltInTexts.Checked(context);
        var diagnostics = PlanGeneration.Run(texts, null).Diagnostics;
        if (call.GetValue(_text) is { } text) diagnostics = diagnostics.AddRange(CompareWithText(texts, text));
        Write(call.GetRequiredValue(_format), diagnostics, texts, context);
        return diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.Errors : ExitCode.Fine;
    }

    private static ImmutableArray<Diagnostic> CompareWithText(PlanTexts texts, string path)
    {
        var files = texts.Files.Select(file => PlanParser.Parse(new SourceText(file.Path, file.Text)));
        return OutlineComparison.Compare(files, new SourceText(path, OfficialText.Read(path)));
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
