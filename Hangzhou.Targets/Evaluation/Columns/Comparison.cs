namespace Hangzhou.Targets.Evaluation;

/// <summary>How a value shall stand to another.</summary>
public enum Comparison
{
    /// <summary>Greater or equal.</summary>
    AtLeast,

    /// <summary>Less or equal.</summary>
    AtMost,

    /// <summary>Greater.</summary>
    MoreThan,

    /// <summary>Less.</summary>
    LessThan,

    /// <summary>Equal.</summary>
    Is,

    /// <summary>Not equal.</summary>
    IsNot,
}
