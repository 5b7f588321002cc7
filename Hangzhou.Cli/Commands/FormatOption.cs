using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary>The option --format: the first is what a person gets.</summary>
internal static class FormatOption
{
    public static Option<string> Create(params string[] formats)
    {
        var option = ChoiceOption.Create<string>("--format", "How to print the result", "FORMAT", formats);
        option.DefaultValueFactory = _ => formats[0];
        return option;
    }
}
