using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Which reading of each assumption is in use.</summary>
public sealed class Readings
{
    private readonly ImmutableArray<int> _chosen;

    private Readings(ImmutableArray<int> chosen) => _chosen = chosen;

    /// <summary>The reading's ordinal; -1 when the assumption has none.</summary>
    public int this[int assumption] => _chosen[assumption];

    /// <summary>The first reading of each assumption.</summary>
    public static Readings InUse(PlanSchema schema) =>
        new(schema.Assumptions.Select(assumption => assumption.Readings.IsEmpty ? -1 : 0).ToImmutableArray());

    /// <summary>The same, one assumption read otherwise.</summary>
    public Readings With(int assumption, int reading) => new(_chosen.SetItem(assumption, reading));
}
