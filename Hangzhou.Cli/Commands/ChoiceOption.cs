using System;
using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="description">What it chooses; the words are listed after it.</param>
    public static Option<T> Create<T>(string name, string description, string helpName, params string[] words)
        where T : class?
    {
        var option = new Option<T>(name) { Description = $"{description}: {string.Join(", ", words)}.", HelpName = helpName };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.AsSpan().Contains(token.Value))
            {
                result.AddError($"{name} cannot be '{token.Value}': it is {string.Join(", ", words[..^1])} or {words[^1]}.");
            }
        });
        return option;
    }
}
