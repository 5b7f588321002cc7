using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Reports;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Commands;

/// <summary>The option --roster: facts whose latest round says who there is.</summary>
internal static class RosterOption
{
    public static Option<string?> Create(string description) => new("--roster") { Description = description, HelpName = "DIR" };

    /// <summary>Reads the latest round; false after the errors in it were told.</summary>
    public static bool TryRead(PlanSchema plan, string folder, CommandContext context, [NotNullWhen(true)] out IFactRound? round)
    {
        var facts = FactsReader.Read(plan, [folder], withDigest: false);
        round = facts.Source?.Rounds[^1];
        if (round is null) FactProblemsText.Write(facts, context.Error);
        return round is not null;
    }
}
