using System.CommandLine;
using Hangzhou.Cli.Plans;
using Hangzhou.Dsl.Outlines;

namespace Hangzhou.Cli.Commands;

/// <summary><c>outline TEXT</c>: the commitments of an official text, as rules.</summary>
internal sealed class OutlineCommand : Command
{
    private readonly Argument<string> _text = new("TEXT")
    {
        Description = "The official text in Chinese or English, a plain text file in UTF-8.",
    };

    public OutlineCommand(CommandContext context)
        : base("outline", "Reads an official text and writes the outline of its commitments.")
    {
        Add(_text);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var path = call.GetRequiredValue(_text);
        var outline = OutlineReader.Read(OfficialText.Read(path));
        foreach (var doubt in outline.Doubts) context.Error.WriteLine($"hangzhou: {doubt}");
        if (outline.Commitments.IsEmpty)
        {
            throw new PlanException(
                $"{path}: error: the text has no action targets with bullets under them.\n"
                + "help: A target is a line such as 'Action target 5' or '行动目标5', a commitment a line that begins with '•' or '-'.\n");
        }

        context.Output.Write(OutlineWriter.Write(outline));
        return ExitCode.Fine;
    }
}
