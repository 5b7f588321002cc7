using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>How a population stood at one round.</summary>
/// <param name="Population">Its place in the milestone.</param>
/// <param name="Listed">Members on the roster; 1 for the, 0 for overall.</param>
/// <param name="Truth">Null: not applicable.</param>
internal sealed record PopulationOutcome(
    int Population, int Listed, long? Unlisted, MemberCounts Counts, ImmutableArray<TruthCounts> Criteria,
    Requirement? Required, Bounds? Bounds, Truth? Truth);
