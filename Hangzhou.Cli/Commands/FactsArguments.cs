using System;
using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary>The options that say which facts are judged, and as of when.</summary>
internal sealed class FactsArguments
{
    private readonly Option<string[]> _folders = new("--facts")
    {
        Description = "A round (a folder with round.json) or a folder of rounds; several are joined.",
        HelpName = "DIR",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _asOf = DateOption.Create<string>(
        "--as-of", "The day as of which to judge, such as 2030-12-31.", isRequired: true);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_folders);
        command.Add(_asOf);
    }

    /// <summary>The day as of which to judge.</summary>
    public DateOnly AsOf(ParseResult call) => DateOption.Read(call.GetRequiredValue(_asOf));

    /// <summary>Reads the facts and tells their problems; false where errors leave none to judge.</summary>
    public bool TryRead(ParseResult call, PlanSchema plan, CommandContext context, bool withDigest, [NotNullWhen(true)] out IFactSource? facts)
    {
        var result = FactsReader.Read(plan, call.GetRequiredValue(_folders), withDigest);
        FactProblemsText.WriteBeforeEvaluation(result, context.Error);
        facts = result.Source;
        return facts is not null;
    }
}
