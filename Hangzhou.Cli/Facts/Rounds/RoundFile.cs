using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>What a round.json says.</summary>
/// <param name="Info">Null when the date or the kind could not be read.</param>
/// <param name="Date">Where the date is said.</param>
internal sealed record RoundFile(RoundInfo? Info, FactPlace Date, ImmutableArray<RosterStatement> Rosters);

/// <summary>What a round says of one roster.</summary>
internal sealed record RosterStatement(int Entity, RosterCompleteness Completeness, FactPlace Place);
