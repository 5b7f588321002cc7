namespace Hangzhou.Targets.Evaluation;

/// <summary>An exact interval of numbers, or not reported.</summary>
public readonly partial struct Quantity
{
}
