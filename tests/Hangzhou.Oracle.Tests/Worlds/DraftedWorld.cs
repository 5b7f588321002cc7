using System;
using System.Collections.Immutable;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A world whose plan can still be made smaller: its draft, not yet its text.</summary>
internal sealed record DraftedWorld(PlanDraft Draft, ImmutableArray<RoundFacts> Rounds, DateOnly AsOf)
{
    /// <summary>The world as it is judged.</summary>
    public World World => new(Draft.Text, Rounds, AsOf);
}
