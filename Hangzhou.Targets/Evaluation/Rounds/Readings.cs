namespace Hangzhou.Targets.Evaluation;

/// <summary>Which reading of each assumption is in use.</summary>
public sealed class Readings
{
    private readonly int[] _chosen;

    private Readings(int[] chosen) => _chosen = chosen;

    /// <summary>The reading's ordinal; -1 when the assumption has none.</summary>
    public int this[int assumption] => _chosen[assumption];

    /// <summary>The first reading of each assumption.</summary>
    public static Readings InUse(PlanSchema schema)
    {
        var chosen = new int[schema.Assumptions.Length];
        for (var i = 0; i < chosen.Length; i++) chosen[i] = schema.Assumptions[i].Readings.IsEmpty ? -1 : 0;
        return new Readings(chosen);
    }

    /// <summary>The same, one assumption read otherwise.</summary>
    public Readings With(int assumption, int reading)
    {
        var chosen = (int[])_chosen.Clone();
        chosen[assumption] = reading;
        return new Readings(chosen);
    }
}
