namespace Hangzhou.Targets.Evaluation;

/// <summary>
/// Comparisons as generated code writes them: exact, never throwing, unknown when an operand is null (not reported).
/// Constants are fractions n/d with d above 0.
/// </summary>
public static partial class Compare
{
}
