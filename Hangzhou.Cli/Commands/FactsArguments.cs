using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary>The options that say which facts are judged, and as of when.</summary>
internal static class FactsArguments
{
    public static Option<string[]> Folders() => new("--facts")
    {
        Description = "A round (a folder with round.json) or a folder of rounds; several are joined.",
        HelpName = "DIR",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string> AsOf() => new("--as-of")
    {
        Description = "The day as of which to judge, such as 2030-12-31.",
        HelpName = "DATE",
        Required = true,
        Validators = { DateText.Check },
    };
}
