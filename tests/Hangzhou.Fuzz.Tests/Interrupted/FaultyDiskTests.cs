using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Hangzhou.Cli;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Plans;

namespace Hangzhou.Fuzz.Tests.Interrupted;

/// <summary>Each step that generating does on the disk fails once, or is the last before the process is killed.</summary>
public sealed class FaultyDiskTests
{
    public static TheoryData<int> Steps() => new(Enumerable.Range(0, CountSteps()));

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_that_fails_leaves_every_file_whole_and_no_litter(int step)
    {
        using var states = AfterTheFirstRun();
        var done = 0;
        var failing = new WholeFileWriter((_, path) =>
        {
            if (done++ == step) throw new IOException($"No space left on device : '{path}'");
        });
        Assert.Throws<IOException>(() => GeneratedFolder.Write(states.Folder, GeneratedStates.New, failing));
        states.AssertWhole();
        states.AssertNothingLeftOver();
        AssertMended(states);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_kill_before_a_step_leaves_every_file_whole_and_the_next_run_clears_up(int step)
    {
        using var states = AfterTheFirstRun();
        var done = 0;
        // Nothing is done after a kill, not even what would clear up.
        var killed = new WholeFileWriter((_, _) =>
        {
            if (done++ >= step) throw new OperationCanceledException("killed");
        });
        Assert.Throws<OperationCanceledException>(() => GeneratedFolder.Write(states.Folder, GeneratedStates.New, killed));
        states.AssertWhole();
        AssertMended(states);
    }

    [Fact]
    public void Every_kind_of_step_is_among_those_that_fail()
    {
        using var states = AfterTheFirstRun();
        var seen = new HashSet<DiskStep>();
        GeneratedFolder.Write(states.Folder, GeneratedStates.New, new WholeFileWriter((step, _) => seen.Add(step)));
        Assert.Equal(Enum.GetValues<DiskStep>(), seen.Order());
    }

    [Fact]
    public void A_file_of_the_users_own_in_the_way_stops_everything_before_it_begins()
    {
        using var states = new GeneratedStates();
        var own = Path.Combine(states.Folder, "Target01.g.cs");
        File.WriteAllText(own, "// mine\n");
        Assert.Throws<CallException>(() => GeneratedFolder.Write(states.Folder, GeneratedStates.New, new WholeFileWriter()));
        Assert.Equal("// mine\n", File.ReadAllText(own));
        Assert.Equal(2, Directory.GetFiles(states.Folder).Length);
    }

    private static GeneratedStates AfterTheFirstRun()
    {
        var states = new GeneratedStates();
        GeneratedFolder.Write(states.Folder, GeneratedStates.Old, new WholeFileWriter());
        states.AssertExactly(GeneratedStates.Old);
        return states;
    }

    private static void AssertMended(GeneratedStates states)
    {
        GeneratedFolder.Write(states.Folder, GeneratedStates.New, new WholeFileWriter());
        states.AssertExactly(GeneratedStates.New);
    }

    private static int CountSteps()
    {
        using var states = AfterTheFirstRun();
        var done = 0;
        GeneratedFolder.Write(states.Folder, GeneratedStates.New, new WholeFileWriter((_, _) => done++));
        return done;
    }
}
