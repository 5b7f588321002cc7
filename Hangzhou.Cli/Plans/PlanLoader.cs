using System;
using System.Runtime.CompilerServices;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Plans;

/// <summary>Gives the plan that a call names.</summary>
internal static class PlanLoader
{
    /// <exception cref="CallException">The folder is none of rules.</exception>
    /// <exception cref="PlanException">The plan has errors.</exception>
    public static LoadedPlan Load(string? folder, CommandContext context) =>
        folder is null ? new LoadedPlan(context.BuiltInPlan()) : Compile(PlanFolder.Checked(folder), context);

    // On its own, so that the language and the compiler are loaded only by a call that names a folder.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LoadedPlan Compile(string folder, CommandContext context) => InMemoryPlan.Compile(folder, context);
}
