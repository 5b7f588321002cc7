namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// A truth of Kleene's strong logic. A value not reported makes what rests on it unknown: never no, never zero.
/// The codes are chosen so that <c>and</c> is <c>&amp;</c> and <c>or</c> is <c>|</c>.
/// </summary>
public enum Truth : byte
{
    /// <summary>It does not hold.</summary>
    No = 0,

    /// <summary>What is reported does not tell.</summary>
    Unknown = 1,

    /// <summary>It holds.</summary>
    Yes = 3,
}
