namespace Hangzhou.Targets.Evaluation;

/// <summary>An exact rational number.</summary>
public readonly partial struct Fraction
{
}
