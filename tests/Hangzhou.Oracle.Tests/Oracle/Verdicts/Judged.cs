using System.Collections.Generic;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Oracle.Tests.Oracle;

/// <summary>How a member stands.</summary>
/// <param name="Id">Its key; the name of a single entity; empty for overall.</param>
/// <param name="Truth">Whether it fulfils all criteria, whether bound or not.</param>
internal sealed record JudgedMember(string Id, Place Place, Tri Scope, Tri Truth, IReadOnlyList<ReadCriterion> Criteria);

/// <summary>The members counted by their truths; those not listed are not among them.</summary>
/// <param name="Satisfied">k</param>
/// <param name="NotSatisfied">m</param>
/// <param name="Unknown">u</param>
/// <param name="MaybeSatisfied">y</param>
/// <param name="MaybeNotSatisfied">n</param>
/// <param name="MaybeUnknown">q</param>
internal sealed record SevenCounts(
    long Satisfied, long NotSatisfied, long Unknown, long MaybeSatisfied, long MaybeNotSatisfied, long MaybeUnknown, long OutOfScope);

/// <summary>What share or number can fulfil.</summary>
internal sealed record Range(Ratio Lower, Ratio? Upper, bool IsLowerAttained, bool IsUpperAttained);

/// <summary>A population as it stands at a round.</summary>
/// <param name="Place">Its place among the milestone's.</param>
/// <param name="Required">What must fulfil; null where there is no threshold, or nobody has given a reading of it.</param>
/// <param name="Range">Null for the one of a single entity and for overall.</param>
/// <param name="Truth">Null: not applicable.</param>
internal sealed record JudgedPopulation(
    LoweredPopulation Population, int Place, IReadOnlyList<JudgedMember> Members, long? Unlisted, SevenCounts Counts,
    Ratio? Required, Range? Range, Tri? Truth);

/// <summary>A milestone as it stands at a round, time left aside.</summary>
/// <param name="Truth">Null: not applicable.</param>
internal sealed record Outcome(Tri? Truth, IReadOnlyList<JudgedPopulation> Populations);
