using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Hangzhou.Targets.Evaluation;
using Hangzhou.Targets.Plan;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>A rule's count over columns: the same as of its rows, also where what was asked is kept from the last time.</summary>
public class WholeCountingTests
{
    private static readonly Readings InUse = Readings.InUse(HangzhouPlan.Schema);
    private static readonly Readings Otherwise = InUse.With(0, 1);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(4_097)]
    public void It_counts_as_the_rows_do(int members)
    {
        foreach (var largest in new[] { 10m, 10_000_000_000m })
        {
            var columns = Things.Draw(members, largest);
            Assert.Equal(Expected(columns, least: 3), Count(new ThingRule(hasScope: false), columns, InUse));
            Assert.Equal(ExpectedWhere(columns, least: 3), Count(new ThingRule(hasScope: true), columns, InUse));
        }
    }

    [Fact]
    public void Whoever_counts_again_gets_the_same_and_allocates_nothing()
    {
        var (columns, rule) = (Things.Draw(10_000, 10m), new ThingRule(hasScope: false));
        var point = new EvaluationPoint(null!, 0, 0, InUse);
        var first = rule.Count(0, columns, point);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = rule.Count(0, columns, point);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal((first, 1), (again, rule.Asked));
    }

    [Fact]
    public void Other_readings_other_columns_and_another_rule_are_asked_anew()
    {
        var (columns, others, rule) = (Things.Draw(1_000, 10m), Things.Draw(999, 10m), new ThingRule(hasScope: false));
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(Expected(columns, least: 3), Count(rule, columns, InUse));
            Assert.Equal(Expected(columns, least: 5), Count(rule, columns, Otherwise));
            Assert.Equal(Expected(others, least: 3), Count(rule, others, InUse));
            Assert.Equal(ExpectedWhere(columns, least: 3), Count(new ThingRule(hasScope: true), columns, InUse));
        }

        Assert.Equal(3, rule.Asked);
    }

    [Fact]
    public void More_rules_than_are_kept_are_counted_too()
    {
        var columns = Things.Draw(100, 10m);
        ThingRule[] rules = [.. Enumerable.Range(0, 40).Select(_ => new ThingRule(hasScope: false))];
        for (var time = 0; time < 2; time++) Assert.All(rules, rule => Assert.Equal(Expected(columns, least: 3), Count(rule, columns, InUse)));
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var (columns, rule) = (Things.Draw(20_000, 10m), new ThingRule(hasScope: true));
        MemberCounts[] expected = [ExpectedWhere(columns, least: 3), ExpectedWhere(columns, least: 5)];
        Parallel.For(0, 400, i => Assert.Equal(expected[i % 2], Count(rule, columns, i % 2 == 0 ? InUse : Otherwise)));
    }

    private static MemberCounts Count(ThingRule rule, Things columns, Readings readings) =>
        rule.Count(0, columns, new EvaluationPoint(null!, 0, 0, readings));

    private static MemberCounts Expected(Things columns, decimal least) => new(Rows(columns, least, _ => true), default, 0);

    private static MemberCounts ExpectedWhere(Things columns, decimal least) => new(
        Rows(columns, least, size => size > 1),
        Rows(columns, least, size => size is null),
        columns.Sizes.Count(size => size <= 1));

    private static TruthCounts Rows(Things columns, decimal least, Func<decimal?, bool> counted)
    {
        var truths = Enumerable.Range(0, columns.Count).Where(member => counted(columns.Sizes[member]))
            .Select(member => Compare.AtLeast(columns.Parts[member], columns.Sizes[member], 1, 2) & Compare.AtLeast(columns.Sizes[member], (long)least, 1))
            .ToList();
        return new TruthCounts(truths.Count(truth => truth == Truth.Yes), truths.Count(truth => truth == Truth.No), truths.Count(truth => truth == Truth.Unknown));
    }

    private sealed class Things(decimal?[] sizes, decimal?[] parts) : ColumnSet(sizes.Length)
    {
        public decimal?[] Sizes { get; } = sizes;

        public decimal?[] Parts { get; } = parts;

        public NumberColumn Size { get; } = NumberColumn.Of(sizes);

        public NumberColumn Part { get; } = NumberColumn.Of(parts);

        public static Things Draw(int members, decimal largest)
        {
            var random = new Random(members);
            return new Things(
                Asked.Draw(random, members, 0m, 1m, 2.5m, 3m, 4m, 5m, largest), Asked.Draw(random, members, 0m, 0.5m, 1.25m, 2m, 3m, largest / 2));
        }
    }

    /// <summary>part at least 50% of size; size at least 3, or 5 otherwise read; where size more than 1, or of all.</summary>
    private sealed class ThingRule(bool hasScope) : MilestoneRule(new MilestoneSchema(
        "1.1", new LocalizedText(null, null), [], new ByTiming(new DateOnly(2035, 12, 31)), PaceMethod.Linear,
        [new PopulationSchema(0, Quantifier.Every, ThresholdOperator.AtLeast, null, hasScope, false, [Criterion("a"), Criterion("b")]) { ScopeOverColumns = true }],
        "as written", [], [0], Line))
    {
        private int _asked;

        private static RuleLine Line => new("plan.hz", 1);

        /// <summary>How often its first criterion was asked of columns.</summary>
        public int Asked => _asked;

        public override BlockTruths Judge(int population, int criterion, ColumnSet columns, ColumnBlock block, in EvaluationPoint point)
        {
            var things = (Things)columns;
            if (criterion == 0) Interlocked.Increment(ref _asked);
            return criterion switch
            {
                0 => block.Compare(things.Part, Comparison.AtLeast, things.Size, 1, 2),
                1 => block.Compare(things.Size, Comparison.AtLeast, point.Readings[0] == 0 ? 3 : 5, 1),
                _ => block.Compare(things.Size, Comparison.MoreThan, 1, 1),
            };
        }

        public override void Judge(int population, int member, in EvaluationPoint point, Span<Truth> criteria, ulong wanted) =>
            throw new NotSupportedException("Rows are not asked.");

        public override MemberExplanation Explain(int population, int member, in EvaluationPoint point) =>
            throw new NotSupportedException("Nothing is explained.");

        private static CriterionSchema Criterion(string label) => new(label, "as written", Line, IsOverColumns: true);
    }
}
