using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using Hangzhou.Cli.Facts;

namespace Hangzhou.Cli.Commands;

/// <summary>
/// Options that are dates. They are read as texts: an option of a value type cannot be compiled ahead of time.
/// </summary>
internal static class DateOption
{
    public static Option<T> Create<T>(string name, string description, bool isRequired = false)
        where T : class? => new(name) { Description = description, HelpName = "DATE", Required = isRequired, Validators = { Check } };

    /// <summary>A text that was checked.</summary>
    public static DateOnly Read(string text) =>
        TimeCells.TryReadDate(text, out var date) ? date : throw new InvalidOperationException($"'{text}' was checked to be a date.");

    private static void Check(OptionResult option)
    {
        if (option.Tokens is not [var token] || TimeCells.TryReadDate(token.Value, out _)) return;
        option.AddError($"{option.Option.Name}: '{token.Value}' is not a date; write year, month and day, such as 2030-12-31.");
    }
}
