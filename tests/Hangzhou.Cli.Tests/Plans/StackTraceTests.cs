using System;
using System.IO;
using System.Reflection;
using Hangzhou.Cli.Plans;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Plans;

/// <summary>A fault under a rule that was compiled in memory.</summary>
public sealed class StackTraceTests
{
    [Fact]
    public void A_fault_under_a_rule_compiled_in_memory_is_traced_to_the_line_of_the_rule()
    {
        var context = new CommandContext(TextWriter.Null, TextWriter.Null, Screen.None, () => new FixedPlan());
        using var plan = PlanLoader.Load(RepositoryRoot.PathOf("tests/Hangzhou.Cli.Tests/Fixtures/small-plan"), context);
        var planType = plan.Plan.GetType();
        var memberType = planType.Assembly.GetType(planType.Namespace + ".IReserve", throwOnError: true)!;
        var evaluate = planType.GetNestedType("Target1")!.GetNestedType("Milestone1")!.GetMethod("Evaluate", [memberType])!;

        // A member that is not there faults where its first value is read.
        var fault = Assert.Throws<TargetInvocationException>(() => evaluate.Invoke(null, [null]));

        Assert.IsType<NullReferenceException>(fault.InnerException);
        Assert.Matches(@"targets[\\/]\w[\w-]*\.hz:line 9\b", fault.InnerException.StackTrace!);
    }
}
