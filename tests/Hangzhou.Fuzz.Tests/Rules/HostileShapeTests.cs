using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl;
using Xunit.Abstractions;

namespace Hangzhou.Fuzz.Tests.Rules;

/// <summary>Plans that are one thing over and over: answered, and with no more work the larger they are than in proportion.</summary>
public sealed class HostileShapeTests(ITestOutputHelper output)
{
    private const int Size = 500;
    private static readonly TimeSpan MostForOne = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Shapes => new(HostileShapes.Names);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_is_answered_in_memory_that_grows_with_its_size(string shape)
    {
        // The first run loads what is needed, and is not counted.
        RuleProgram[] programs = [HostileShapes.Make(shape, 10), .. new[] { 1, 2, 4 }.Select(times => HostileShapes.Make(shape, Size * times))];
        var bytes = new List<long>();
        Run(programs, _ => bytes.Add(RuleProperties.LastAllocated));
        output.WriteLine($"{shape}: {string.Join(" ", bytes.Skip(1).Select(one => one.ToString("N0", CultureInfo.InvariantCulture)))} bytes");
        for (var i = 2; i < bytes.Count; i++)
        {
            // Twice the size may cost 2.6 times the memory; a little is allowed for what is the same for all.
            Assert.True(bytes[i] <= (2.6 * bytes[i - 1]) + 2_000_000, $"{programs[i].Name}: {bytes[i]:N0} bytes after {bytes[i - 1]:N0}.");
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_shape_that_fills_a_file_is_answered(string shape) => Run([HostileShapes.MakeOfLength(shape, Length)], _ => { });

    private static int Length => MutationTests.IsLongRun ? Limits.CharactersOfFile : 20_000;

    private static void Run(IEnumerable<RuleProgram> programs, Action<RuleMutant> then) =>
        new GuardedRun(MostForOne).Over(programs.Select((program, number) => new RuleMutant(number, program.Name, program)), mutant =>
        {
            if (RuleProperties.Violation(mutant.Program) is { } violation) throw new MutantException($"{mutant.How}: {violation}");
            then(mutant);
        });
}
