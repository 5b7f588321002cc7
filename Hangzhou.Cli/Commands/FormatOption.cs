using System;
using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary>The option --format: the first is what a person gets.</summary>
internal static class FormatOption
{
    public static Option<string> Create(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"How to print the result: {string.Join(", ", formats)}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.CompletionSources.Add(formats);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !formats.AsSpan().Contains(token.Value))
            {
                result.AddError($"--format cannot be '{token.Value}': it is {string.Join(", ", formats[..^1])} or {formats[^1]}.");
            }
        });
        return option;
    }
}
