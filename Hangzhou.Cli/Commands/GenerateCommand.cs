using System.CommandLine;
using System.IO;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli.Commands;

/// <summary><c>generate [PLAN] --to DIR</c>: writes the generated C# to disk.</summary>
internal sealed class GenerateCommand : Command
{
    private readonly Argument<string?> _plan = PlanArgument.Create();

    private readonly Option<string> _to = ToFolderOption.Create();

    public GenerateCommand(CommandContext context)
        : base("generate", "Writes the C# generated from the rules to disk.")
    {
        Add(_plan);
        Add(_to);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var folder = call.GetRequiredValue(_to);
        if (File.Exists(folder)) throw CallException.FileNotFolder(folder);
        var texts = call.GetValue(_plan) is { } plan ? PlanTexts.Read(plan) : BuiltInTexts.Checked(context);
        var generated = PlanGeneration.RunChecked(texts, null);
        var change = GeneratedFolder.Write(folder, generated.Sources, new WholeFileWriter());
        context.Output.WriteLine(
            $"{Words.Count(generated.Sources.Length, "file")} in {TerminalText.Line(folder)}: {Words.Of(change.Written)} written, {Words.Of(change.Unchanged)} unchanged, {Words.Of(change.Removed)} removed.");
        return ExitCode.Fine;
    }
}
