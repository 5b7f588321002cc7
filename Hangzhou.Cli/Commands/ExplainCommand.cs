using System.CommandLine;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli.Commands;

/// <summary><c>explain HZnnnn</c>: the page of a diagnostic, offline.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Argument<string> _code = new("CODE") { Description = "The code of an error or warning, such as HZ4301." };

    public ExplainCommand(CommandContext context)
        : base("explain", "Prints the page of an error or warning.")
    {
        Add(_code);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var code = call.GetRequiredValue(_code);
        if (DiagnosticPages.Read(code.ToUpperInvariant()) is { } page)
        {
            context.Output.Write(page);
            return ExitCode.Fine;
        }

        var meant = Suggestions.Nearest(code, DiagnosticPages.Codes()) is { } suggestion ? $" Did you mean '{suggestion}'?" : string.Empty;
        throw new CallException($"There is no page on '{code}'.{meant}", "Give the code as it is printed, such as HZ4301.");
    }
}
