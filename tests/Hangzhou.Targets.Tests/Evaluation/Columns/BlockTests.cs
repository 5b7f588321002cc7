using System;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Targets.Tests.Evaluation.Columns;

/// <summary>Truths joined, told by rows, and counted, block by block.</summary>
public class BlockTests
{
    private static readonly Truth[] All = [Truth.No, Truth.Unknown, Truth.Yes];

    [Fact]
    public void And_or_not_are_Kleenes()
    {
        // Nine members hold every pair of truths.
        Truth[] left = [.. All.SelectMany(one => Enumerable.Repeat(one, 3))];
        Truth[] right = [.. All, .. All, .. All];
        Assert.Equal(left.Zip(right, (a, b) => a & b), Ask(block => Tell(block, left) & Tell(block, right)));
        Assert.Equal(left.Zip(right, (a, b) => a | b), Ask(block => Tell(block, left) | Tell(block, right)));
        Assert.Equal(left.Select(Kleene.Not), Ask(block => !Tell(block, left)));
        Assert.Equal(
            left.Zip(right, (a, b) => Kleene.Not((a & b) | Kleene.Not(b & (a | Truth.Unknown)))),
            Ask(block => !((Tell(block, left) & Tell(block, right)) | !(Tell(block, right) & (Tell(block, left) | block.Of(Truth.Unknown))))));
    }

    [Fact]
    public void A_truth_is_the_same_for_all()
    {
        foreach (var truth in All) Assert.All(Ask(block => block.Of(truth)), told => Assert.Equal(truth, told));
    }

    [Fact]
    public void Nesting_may_go_as_deep_as_rules_do()
    {
        Truth[] truths = [.. All, .. All, .. All];
        Assert.Equal(truths.Select(truth => truth & Truth.Unknown), Ask(block => Nest(block, 100)));

        BlockTruths Nest(ColumnBlock block, int depth) => depth == 0 ? block.Of(Truth.Unknown) : Tell(block, truths) & Nest(block, depth - 1);
    }

    [Fact]
    public void Truths_are_joined_in_the_order_in_which_they_were_asked_for()
    {
        var block = new ColumnBlock(1);
        block.Begin();
        var (first, second, third) = (block.Of(Truth.Yes), block.Of(Truth.No), block.Of(Truth.No));
        Assert.Throws<InvalidOperationException>(() => first & second);
        Assert.Throws<InvalidOperationException>(() => third & second);
        Assert.Throws<InvalidOperationException>(() => !first);
        _ = first & (second | third);
        block.MoveTo(0);
        Assert.Equal(Truth.No, block.Answer()[0]);
    }

    [Fact]
    public void What_a_caller_tells_member_by_member_is_told()
    {
        var random = new Random(21);
        Truth[] truths = [.. Enumerable.Range(0, 4_001).Select(_ => All[random.Next(3)])];
        var told = Told(truths, 0, truths.Length);
        for (var place = 0; place < truths.Length; place++) Assert.Equal(truths[place], told[place]);
    }

    [Fact]
    public void One_pass_gives_every_answer_asked_for()
    {
        var random = new Random(22);
        Truth[][] truths = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 9_000).Select(_ => All[random.Next(3)]).ToArray())];
        OrdinalColumn[] columns = [.. truths.Select(Column)];
        var block = new ColumnBlock(9_000, answers: 3);
        block.Begin(0);
        _ = block.Of(columns[0]) & (block.Of(columns[1]) | block.Of(columns[2]));
        block.Begin(1);
        _ = block.Of(columns[0]) | block.Of(columns[1]);
        block.Forget();
        block.Begin(2);
        _ = !block.Of(columns[2]);
        for (var i = 0; i < block.Blocks; i++)
        {
            block.MoveTo(i);
            for (var place = 0; place < block.Count; place++)
            {
                var member = block.First + place;
                Assert.Equal(truths[0][member] & (truths[1][member] | truths[2][member]), block.Answer(0)[place]);
                Assert.Equal(Truth.No, block.Answer(1)[place]);
                Assert.Equal(Kleene.Not(truths[2][member]), block.Answer(2)[place]);
            }
        }
    }

    [Fact]
    public void What_is_asked_after_a_block_is_answered_from_the_next_on()
    {
        var block = new ColumnBlock(2, answers: 2);
        block.Begin(0);
        var truths = block.Of(Truth.Yes);
        block.MoveTo(0);
        Assert.Throws<InvalidOperationException>(() => !truths);
        block.Begin(1);
        _ = Nest(3);
        block.MoveTo(0);
        Assert.Equal((Truth.Yes, Truth.Unknown), (block.Answer(0)[1], block.Answer(1)[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Begin(2));

        BlockTruths Nest(int depth) => depth == 0 ? block.Of(Truth.Unknown) : block.Of(Truth.Yes) & Nest(depth - 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4_096)]
    [InlineData(9_001)]
    public void Members_are_counted_as_the_rows_count_them(int members)
    {
        var random = new Random(members);
        Truth[][] told = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, members).Select(_ => All[random.Next(3)]).ToArray())];
        var (scope, criteria) = (told[0], told[1..]);
        var scoped = Count(members, criteria, scope);
        var byRows = ByRows(criteria, scope);
        Assert.Equal(byRows.Counts, scoped.Counts);
        Assert.Equal<TruthCounts>(byRows.Criteria, scoped.Criteria);
        var everyone = Count(members, criteria, null);
        byRows = ByRows(criteria, [.. scope.Select(_ => Truth.Yes)]);
        Assert.Equal(byRows.Counts, everyone.Counts);
        Assert.Equal<TruthCounts>(byRows.Criteria, everyone.Criteria);
        Assert.Equal(members, scoped.Counts.Total);
    }

    [Fact]
    public void Blocks_allocate_nothing()
    {
        var column = NumberColumn.Of([.. Enumerable.Range(0, 20_000).Select(i => i % 9 == 0 ? (decimal?)null : i / 4m)]);
        var block = new ColumnBlock(20_000);
        var tally = new ColumnTally(1);
        block.Begin();
        _ = !block.Compare(column, Comparison.MoreThan, 7, 3) | block.Compare(column, Comparison.AtLeast, column, 3, 10);
        Pass();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pass();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Pass()
        {
            for (var i = 0; i < block.Blocks; i++)
            {
                block.MoveTo(i);
                tally.AddCriterion(0, block.Answer());
                tally.Add(block.Answer());
            }
        }
    }

    private static Truth[] Ask(Func<ColumnBlock, BlockTruths> criterion) => Asked.Of(9, VectorWidth.Scalar, criterion);

    private static BlockTruths Tell(ColumnBlock block, Truth[] truths) => block.Of(Column(truths));

    private static OrdinalColumn Column(Truth[] truths)
    {
        var builder = new OrdinalColumnBuilder(truths.Length, 2);
        foreach (var truth in truths) builder.Add(truth == Truth.Unknown ? null : truth == Truth.Yes);
        return builder.ToColumn();
    }

    private static MemberTruths Told(Truth[] truths, int first, int count)
    {
        var told = new MemberTruths(new WordTruths[Members.Words(count)], count);
        for (var place = 0; place < count; place++) told.Tell(place, truths[first + place]);
        return told;
    }

    private static ColumnTally Count(int members, Truth[][] criteria, Truth[]? scope)
    {
        var tally = new ColumnTally(criteria.Length);
        for (var first = 0; first < members; first += Members.InBlock)
        {
            var count = int.Min(Members.InBlock, members - first);
            var scopes = Told(scope ?? new Truth[members], first, count);
            var all = Told(criteria[0], first, count);
            for (var criterion = 0; criterion < criteria.Length; criterion++)
            {
                var truths = Told(criteria[criterion], first, count);
                if (scope is null) tally.AddCriterion(criterion, truths);
                else tally.AddCriterion(criterion, scopes, truths);
                all.And(truths);
            }

            if (scope is null) tally.Add(all);
            else tally.Add(scopes, all);
        }

        return tally;
    }

    private static MemberTally ByRows(Truth[][] criteria, Truth[] scope)
    {
        var tally = new MemberTally(criteria.Length);
        for (var member = 0; member < scope.Length; member++)
        {
            if (scope[member] == Truth.No) tally.AddOutOfScope();
            else tally.Add(scope[member], [.. criteria.Select(one => one[member])]);
        }

        return tally;
    }
}
