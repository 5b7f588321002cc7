using System;
using System.Linq;

namespace Hangzhou.Targets.Tests.Evaluation;

/// <summary>A verdict costs memory by the milestone and the round, never by the member.</summary>
public class AllocationTests
{
    [Fact]
    public void A_member_takes_no_memory()
    {
        foreach (var timing in (Func<Population, Scenario>[])
            [
                population => Scenario.By(2030, population).Linear(),
                population => Scenario.During(2026, 2030, population).Linear(),
                population => Scenario.From("2026-01-01", population),
                population => Scenario.EachYear(2026, 2028, population),
            ])
        {
            Assert.Equal(AllocatedFor(timing, members: 5), AllocatedFor(timing, members: 500));
        }
    }

    private static long AllocatedFor(Func<Population, Scenario> timing, int members)
    {
        var reserves = string.Join(' ', Enumerable.Range(0, members).Select(i => $"A{i}{(i % 2 == 0 ? "+-" : "?-")}@2026+?"));
        var scenario = timing(Population.Every(criteria: 2).InYear("b")).Round("2025-12-31", reserves).Round("2026-12-31", reserves).Round("2027-12-31", reserves);
        scenario.AsOf("2028-01-01");
        scenario.AsOf("2028-01-01");
        var before = GC.GetAllocatedBytesForCurrentThread();
        scenario.AsOf("2028-01-01");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
