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
        block.MoveTo(0);
        var (first, second, third) = (block.Of(Truth.Yes), block.Of(Truth.No), block.Of(Truth.No));
        Assert.Throws<InvalidOperationException>(() => first & second);
        Assert.Throws<InvalidOperationException>(() => third & second);
        Assert.Equal(Truth.No, (first & (second | third))[0]);
    }

    [Fact]
    public void Rows_are_told_member_by_member_in_every_block()
    {
        var random = new Random(21);
        Truth[] truths = [.. Enumerable.Range(0, 9_000).Select(_ => All[random.Next(3)])];
        Assert.Equal(truths, Asked.Of(truths.Length, VectorWidth.Scalar, block => Tell(block, truths)));
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
        Pass();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Pass();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Pass()
        {
            for (var i = 0; i < block.Blocks; i++)
            {
                block.MoveTo(i);
                var truths = !block.Compare(column, Comparison.MoreThan, 7, 3) | block.Compare(column, Comparison.AtLeast, column, 3, 10);
                tally.AddCriterion(0, truths);
                tally.Add(truths);
            }
        }
    }

    private static Truth[] Ask(Func<ColumnBlock, BlockTruths> criterion) => Asked.Of(9, VectorWidth.Scalar, criterion);

    private static BlockTruths Tell(ColumnBlock block, Truth[] truths)
    {
        var rows = block.Rows();
        while (rows.Next(out var member)) rows.Add(truths[member]);
        return rows.ToTruths();
    }

    private static ColumnTally Count(int members, Truth[][] criteria, Truth[]? scope)
    {
        var block = new ColumnBlock(members);
        var tally = new ColumnTally(criteria.Length);
        for (var i = 0; i < block.Blocks; i++)
        {
            block.MoveTo(i);
            var scopes = Tell(block, scope ?? new Truth[members]);
            var all = block.Of(Truth.Yes);
            for (var criterion = 0; criterion < criteria.Length; criterion++)
            {
                var truths = Tell(block, criteria[criterion]);
                if (scope is null) tally.AddCriterion(criterion, truths);
                else tally.AddCriterion(criterion, scopes, truths);
                all &= truths;
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
