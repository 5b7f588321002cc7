using Hangzhou.Targets.Evaluation;
using Hangzhou.Targets.Plan;

namespace Hangzhou.Cli.Plans;

/// <summary>The plan compiled into Hangzhou.Targets.</summary>
internal static class BuiltInPlan
{
    /// <summary>Gives it; no compiler is started.</summary>
    public static IPlan Load() => HangzhouPlan.Instance;
}
