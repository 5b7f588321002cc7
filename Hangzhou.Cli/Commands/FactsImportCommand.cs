using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary><c>facts import …</c>: facts that others publish, one dataset a command.</summary>
internal sealed class FactsImportCommand : Command
{
    public FactsImportCommand(CommandContext context)
        : base("import", "Takes over what a published dataset says for certain, and lists all else.") => Add(new ImportMab001Command(context));
}
