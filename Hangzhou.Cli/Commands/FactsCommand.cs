using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary><c>facts …</c>: what can be done with facts alone.</summary>
internal sealed class FactsCommand : Command
{
    public FactsCommand(CommandContext context)
        : base("facts", "Works on folders of facts.")
    {
        Add(new FactsCheckCommand(context));
        Add(new FactsNewCommand(context));
        Add(new FactsImportCommand(context));
    }
}
