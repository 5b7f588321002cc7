namespace Hangzhou.Targets.Evaluation;

/// <summary>How far something has got, in order.</summary>
public enum Level
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Being made.</summary>
    UnderDevelopment = 1,

    /// <summary>In part.</summary>
    Partial = 2,

    /// <summary>Wholly.</summary>
    Full = 3,
}
