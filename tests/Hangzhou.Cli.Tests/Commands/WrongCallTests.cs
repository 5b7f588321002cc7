using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary>Every slip in a call is answered by what is wrong and what to write instead, exit code 2, and nothing on the output.</summary>
public sealed class WrongCallTests
{
    private static readonly string Facts = Path.Combine(Support.Cli.Fixtures, "good-facts").Replace('\\', '/');

    private static readonly string[][] Calls =
    [
        [],
        ["evalute"],
        ["evaluate"],
        ["evaluate", "--facts", Facts],
        ["evaluate", "--facts", Facts, "--as-of", "31.12.2030"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--format", "xml"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--by", "regoin"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--by", "staff"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--explain", "1.11"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--explain", "2"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--member", "R1"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--explain", "1.1", "--format", "csv"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--explain", "1.1", "--format", "html"],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--to", ""],
        ["evaluate", "--facts", Facts, "--as-of", "2030-12-31", "--explain", "1.1", "--member", "R11"],
        ["evaluate", "--facts", "no/such/folder", "--as-of", "2030-12-31"],
        ["evaluate", "--facts", Support.Cli.Fixtures + "/../Support", "--as-of", "2030-12-31"],
        ["evaluate", "--facts", Facts, Path.Combine(Support.Cli.Fixtures, "small-plan"), "--as-of", "2030-12-31"],
        ["evaluate", "no/such/plan", "--facts", Facts, "--as-of", "2030-12-31"],
        ["evaluate", Facts, "--facts", Facts, "--as-of", "2030-12-31"],
        ["list", "--colour"],
        ["explain"],
        ["explain", "HZ43010"],
        ["explain", "everything"],
        ["facts"],
        ["facts", "check"],
        ["facts", "new", ""],
        ["generate"],
        ["generate", "--to", " "],
    ];

    [Fact]
    public void A_wrong_call_is_answered_with_help()
    {
        var text = new StringBuilder();
        foreach (var call in Calls)
        {
            var result = Support.Cli.Run(call);
            Assert.Equal(2, result.ExitCode);
            text.Append("> hangzhou ").AppendJoin(' ', call.Select(word => Path.IsPathRooted(word) ? word[(Support.Cli.Fixtures.Length + 1)..] : word)).Append('\n').Append(result.Error).Append('\n');
        }

        Verified.Match(text.ToString());
    }

    [Fact]
    public void A_fault_of_ours_is_said_without_a_stack_trace() =>
        Verified.Match(Support.Cli.Run(Screen.None, new BrokenPlan(), "list").ToString());

    private sealed class BrokenPlan : IPlan
    {
        public PlanSchema Schema => throw new System.InvalidOperationException("a fault put here by a test");

        public PlanReport Assess(IFactSource facts, System.DateOnly asOf, AssessOptions options) => throw new System.InvalidOperationException();

        public GapReport FindGaps(IFactSource facts, System.DateOnly asOf, GapOptions options) => throw new System.InvalidOperationException();
    }
}
