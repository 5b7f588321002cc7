namespace Hangzhou.Targets.Evaluation;

/// <summary>What generated code and this library agree on. A generator and a library of two versions refuse each other at compile time.</summary>
public static class EvaluationContract
{
    /// <summary>Raised whenever generated code needs something that was not there before, or something it used has gone.</summary>
    public const int Version = 6;
}
