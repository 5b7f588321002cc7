namespace Hangzhou.Targets.Evaluation;

/// <summary>How fast a value moves, and the ratio it was told from.</summary>
/// <param name="Class">achieved, on_track, acceleration_needed, limited or deteriorating.</param>
/// <param name="Ratio">The method's ratio; null where the method has none: of a base that had met the target, for one.</param>
public sealed record PaceClass(MilestoneStatus Class, Fraction? Ratio);
