namespace Hangzhou.Dsl.Symbols;

/// <summary>How progress between rounds is classed.</summary>
public enum PaceMethod
{
    /// <summary>On the straight line from base to target.</summary>
    Linear,

    /// <summary>By growth rates.</summary>
    Compound,

    /// <summary>As the UN's progress chart does.</summary>
    UnProgressChart,

    /// <summary>Not at all.</summary>
    None,
}
