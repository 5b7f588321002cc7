using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Cli.Output;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Reads rounds of facts for a plan: the one door to this folder.</summary>
internal static class FactsReader
{
    private static readonly ImmutableArray<Action<RoundDraft, FactProblems>> Checks =
        [RosterChecks.Check, OwnerChecks.Check, ReferenceChecks.Check, DivisorChecks.Check, SumChecks.Check, EvidenceChecks.Check];

    /// <summary>Checks of a round against the one before it.</summary>
    private static readonly ImmutableArray<Action<RoundDraft, RoundDraft, FactProblems>> ChecksBetween = [LossChecks.Check, ChangeChecks.Check];

    /// <param name="withDigest">Whether the files' digest will be shown: what makes it is a library of the system's that takes its time to load.</param>
    /// <exception cref="CallException">A folder does not exist, or holds no round.</exception>
    public static FactsResult Read(PlanSchema plan, IReadOnlyList<string> folders, bool withDigest = true)
    {
        var problems = new FactProblems();
        var drafts = RoundFolders.Find(folders, problems).ConvertAll(folder => RoundReader.Read(plan, folder, problems));
        foreach (var check in Checks)
        {
            foreach (var draft in drafts) check(draft, problems);
        }

        var dated = InOrder(drafts);
        ReportSameDates(dated, problems);
        CompareRounds(dated, problems);
        var infos = ImmutableArray.CreateRange(dated.ConvertAll(round => round.Info));
        var result = new FactsResult(null, infos, problems.ToImmutable(), problems.Counts);
        return result.ErrorCount > 0 ? result : result with { Source = Join(dated, withDigest) };
    }

    // By date, those of one date as they were found.
    private static List<DatedRound> InOrder(List<RoundDraft> drafts)
    {
        var dated = new List<DatedRound>();
        foreach (var draft in drafts)
        {
            if (draft.Round?.Info is not { } info) continue;
            var after = dated.FindLastIndex(other => other.Info.Date <= info.Date) + 1;
            dated.Insert(after, new DatedRound(info, draft));
        }

        return dated;
    }

    private static DiskFacts Join(List<DatedRound> dated, bool withDigest)
    {
        var rounds = ImmutableArray.CreateBuilder<IFactRound>(dated.Count);
        var files = new List<DatedFile>();
        foreach (var round in dated)
        {
            rounds.Add(RoundJoiner.Join(round.Draft, round.Info));
            foreach (var file in round.Draft.Files) files.Add(new DatedFile(round.IsoDate, file));
        }

        return new DiskFacts(rounds.MoveToImmutable(), withDigest ? FactsDigest.Of(files) : string.Empty);
    }

    // A class, not a tuple: sequences of value types cannot be compiled ahead of time, and a start pays for each.
    private sealed record DatedRound(RoundInfo Info, RoundDraft Draft)
    {
        public string IsoDate { get; } = Words.Of(Info.Date);
    }

    private static void CompareRounds(List<DatedRound> dated, FactProblems problems)
    {
        for (var i = 1; i < dated.Count; i++)
        {
            foreach (var check in ChecksBetween) check(dated[i - 1].Draft, dated[i].Draft, problems);
        }
    }

    private static void ReportSameDates(List<DatedRound> dated, FactProblems problems)
    {
        for (var i = 1; i < dated.Count; i++)
        {
            if (dated[i].Info.Date != dated[i - 1].Info.Date) continue;
            problems.ReportSameDate(dated[i].Draft.Round!.Date, dated[i].IsoDate, dated[i - 1].Draft.Folder);
        }
    }
}
