using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Cases;

/// <summary>The facts of a case, as an evaluator reads them.</summary>
internal sealed class CaseFacts(BoundCase facts) : IFactSource
{
    /// <inheritdoc/>
    public IReadOnlyList<IFactRound> Rounds { get; } = [.. facts.Rounds.Select(round => new CaseRound(round))];

    /// <inheritdoc/>
    public string Digest => string.Empty;

    /// <summary>A day of the language as a day of .NET.</summary>
    public static DateOnly DayOf(CalendarDate date) => new(date.Year, date.Month, date.Day);

    private sealed class CaseRound(BoundCaseRound round) : IFactRound
    {
        private static readonly CaseTable Empty = new([], RosterCompleteness.Complete);

        private readonly Dictionary<int, CaseTable> _tables = round.Rosters.ToDictionary(roster => roster.Entity.Ordinal, TableOf);

        public RoundInfo Info { get; } = new(DayOf(round.Date), RoundKind.Illustrative, new LocalizedText(null, null), []);

        public IFactTable? Table(int entity) => _tables.GetValueOrDefault(entity, Empty);

        private static CaseTable TableOf(BoundCaseRoster roster) => new(
            [.. roster.Members.Select(member => CaseRow.Of(member, roster.Entity.FlatFields))],
            roster.IsComplete ? RosterCompleteness.Complete : new RosterCompleteness(false, roster.KnownTotal, null));
    }
}
