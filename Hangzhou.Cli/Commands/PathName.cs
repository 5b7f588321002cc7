using System.CommandLine.Parsing;
using System.Linq;

namespace Hangzhou.Cli.Commands;

/// <summary>The name of a file or folder to write to.</summary>
internal static class PathName
{
    /// <summary>An empty name is that of a variable that nobody has set.</summary>
    public static void Check(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError(result is OptionResult option ? $"{option.Option.Name} has an empty name." : "The folder has an empty name.");
        }
    }
}
