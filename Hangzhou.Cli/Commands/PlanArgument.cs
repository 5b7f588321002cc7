using System.CommandLine;

namespace Hangzhou.Cli.Commands;

/// <summary>The argument PLAN.</summary>
internal static class PlanArgument
{
    /// <summary>The argument; left out, the plan that is built in.</summary>
    public static Argument<string?> Create() => new("PLAN")
    {
        Description = "A folder of .hz files; left out, the plan that is built in.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
