using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Commands;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli;

/// <summary>The whole command line: parses a call, runs its command, and puts every failure into words.</summary>
internal static class CommandLine
{
    private const string Issues = "Please report it, with the call and the files, where you got hangzhou from";

    private const int BrokenPipe = unchecked((int)0x8007006D);
    private const int NoReader = unchecked((int)0x800700E8);

    // A new command is one file and one line here.
    private static readonly ImmutableArray<Verb> Verbs =
    [
        new("evaluate", context => new EvaluateCommand(context)),
        new("gaps", context => new GapsCommand(context)),
        new("list", context => new ListCommand(context)),
        new("check", context => new CheckCommand(context)),
        new("explain", context => new ExplainCommand(context)),
        new("generate", context => new GenerateCommand(context)),
        new("outline", context => new OutlineCommand(context)),
        new("test", context => new TestCommand(context)),
        new("facts", context => new FactsCommand(context)),
        new("templates", context => new TemplatesCommand(context)),
    ];

    // What asks for the options that every command has, and what the library gives them as other names.
    private static readonly string[] CommonOptions = ["--help", "-h", "/h", "-?", "/?", "--version"];

    /// <summary>Runs a call and gives its exit code.</summary>
    public static int Run(string[] arguments, CommandContext context)
    {
        var exitCode = Guard(() => Invoke(arguments, context), context);
        return Guard(() => Flush(context), context) is var flushed and not ExitCode.Fine ? flushed : exitCode;
    }

    /// <summary>The root command, with all others below it.</summary>
    public static RootCommand CreateRoot(CommandContext context)
    {
        var root = new RootCommand("Evaluates reported facts against the rules of the Hangzhou Strategic Action Plan.");
        foreach (var verb in Verbs) root.Subcommands.Add(verb.Create(context));
        return root;
    }

    private static ParseResult Parse(string[] arguments, CommandContext context) =>
        ParseVerb(arguments, context) is { Errors.Count: 0 } call ? call : CreateRoot(context).Parse(arguments);

    // Most calls name their command, ask for no help and are right: making that command alone is a third of the work of making
    // them all, with options that look up their own descriptions. Any other call is parsed by the whole command line.
    private static ParseResult? ParseVerb(string[] arguments, CommandContext context)
    {
        foreach (var verb in Verbs)
        {
            if (arguments.Length == 0 || arguments[0] != verb.Name) continue;
            return arguments.AsSpan().IndexOfAny(CommonOptions) >= 0 ? null : new Command("hangzhou") { verb.Create(context) }.Parse(arguments);
        }

        return null;
    }

    /// <summary>A command by the word that calls it.</summary>
    private sealed record Verb(string Name, Func<CommandContext, Command> Create);

    private static int Invoke(string[] arguments, CommandContext context)
    {
        var call = Parse(arguments, context);
        if (call.Errors.Count == 0)
        {
            return call.Invoke(new InvocationConfiguration
            {
                Output = context.Output,
                Error = context.Error,
                EnableDefaultExceptionHandler = false,
            });
        }

        Say(context, [.. Describe(call).Select(message => $"hangzhou: {message}"), $"  See '{CommandPath(call)} --help'."]);
        return ExitCode.WrongCall;
    }

    // A misspelt command is one slip, whatever else then seems to be missing.
    private static IEnumerable<string> Describe(ParseResult call)
    {
        var commands = call.CommandResult.Command.Subcommands.Select(command => command.Name).ToList();
        if (commands.Count > 0 && call.UnmatchedTokens is [var word, ..])
        {
            var meant = Suggestions.Nearest(word, commands) is { } suggestion ? $" Did you mean '{suggestion}'?" : string.Empty;
            return [$"There is no command '{word}'.{meant}"];
        }

        return commands.Count > 0
            ? [$"Say which command: {string.Join(", ", commands)}."]
            : call.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
    }

    private static int Guard(Func<int> run, CommandContext context)
    {
        try
        {
            return run();
        }
        catch (CallException exception)
        {
            Say(context, [$"hangzhou: {exception.Message}", $"  {exception.Help}"]);
            return ExitCode.WrongCall;
        }
        catch (PlanException exception)
        {
            Say(context, exception.Message.TrimEnd('\n').Split('\n'));
            return ExitCode.Errors;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say(context, [$"hangzhou: {exception.Message}"]);
            return ExitCode.Errors;
        }
        catch (Exception exception)
        {
            // A fault of ours: said briefly; a stack trace helps nobody who reads rules.
            Say(context, [$"hangzhou: something went wrong inside hangzhou itself: {exception.GetType().Name}: {exception.Message}", $"  {Issues}."]);
            return ExitCode.Errors;
        }
    }

    private static int Flush(CommandContext context)
    {
        try
        {
            context.Output.Flush();
        }
        catch (IOException exception) when (exception.HResult is BrokenPipe or NoReader)
        {
            // Whoever read the results has stopped, as head does. Elsewhere than on Windows the stream itself knows that.
        }

        return ExitCode.Fine;
    }

    // Where even messages cannot be written, the exit code has to say it alone.
    private static void Say(CommandContext context, string[] lines)
    {
        try
        {
            foreach (var line in lines) context.Error.WriteLine(TerminalText.Line(line));
        }
        catch (IOException)
        {
            return;
        }
    }

    private static string CommandPath(ParseResult call)
    {
        var names = call.CommandResult.Command is RootCommand
            ? []
            : call.CommandResult.Command.Parents.OfType<Command>().Where(parent => parent is not RootCommand)
                .Select(parent => parent.Name).Append(call.CommandResult.Command.Name);
        return string.Join(' ', names.Prepend("hangzhou"));
    }
}
