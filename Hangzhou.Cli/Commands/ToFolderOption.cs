using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary><c>--to DIR</c> of the commands that write a folder.</summary>
internal static class ToFolderOption
{
    public static Option<string> Create() => new("--to")
    {
        Description = "The folder to write to; it is made if need be.",
        HelpName = "DIR",
        Required = true,
        Validators = { PathName.Check },
    };
}
