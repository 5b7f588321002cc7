using System;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Counts the members of blocks by their truths, and those certainly in scope by each criterion's.</summary>
public sealed class ColumnTally
{
    private readonly PlaneCount[] _byCriterion;
    private PlaneCount _inScope;
    private PlaneCount _uncertain;
    private int _outOfScope;

    /// <summary>For so many criteria.</summary>
    public ColumnTally(int criteria) => _byCriterion = new PlaneCount[criteria];

    /// <summary>The seven counts.</summary>
    public MemberCounts Counts => new(_inScope.ToCounts(), _uncertain.ToCounts(), _outOfScope);

    /// <summary>For each criterion, how many members certainly in scope fulfil it.</summary>
    public ImmutableArray<TruthCounts> Criteria => [.. _byCriterion.Select(count => count.ToCounts())];

    /// <summary>Adds a block's truths of a criterion, where every member is in scope.</summary>
    public void AddCriterion(int criterion, BlockTruths truths) => _byCriterion[criterion].AddAll(truths);

    /// <summary>Adds a block's truths of a criterion.</summary>
    public void AddCriterion(int criterion, BlockTruths scope, BlockTruths truths) => _byCriterion[criterion].AddCertain(scope, truths);

    /// <summary>Adds a block's members by whether they fulfil all criteria, where every member is in scope.</summary>
    public void Add(BlockTruths all) => _inScope.AddAll(all);

    /// <summary>Adds a block's members by their scope and by whether they fulfil all criteria.</summary>
    public void Add(BlockTruths scope, BlockTruths all)
    {
        _inScope.AddCertain(scope, all);
        _uncertain.AddUncertain(scope, all);
        _outOfScope += scope.Block.Count - PlaneCount.Possible(scope);
    }

    /// <summary>Members counted on both planes.</summary>
    private struct PlaneCount
    {
        private int _members;
        private int _yes;
        private int _notNo;

        public readonly TruthCounts ToCounts() => new(_yes, _members - _notNo, _notNo - _yes);

        public static int Possible(BlockTruths scope)
        {
            var planes = scope.Block.PlanesOf(scope);
            var count = 0;
            for (var word = 0; word < scope.Block.Words; word++)
            {
                count += BitOperations.PopCount(planes[Members.WordsInBlock + word] & Mask(scope.Block, word));
            }

            return count;
        }

        public void AddAll(BlockTruths truths)
        {
            var planes = truths.Block.PlanesOf(truths);
            var (full, rest) = Math.DivRem(truths.Block.Count, Members.InWord);
            var notNo = planes.Slice(Members.WordsInBlock, full);
            _members += truths.Block.Count;
            foreach (var word in planes[..full]) _yes += BitOperations.PopCount(word);
            foreach (var word in notNo) _notNo += BitOperations.PopCount(word);
            if (rest > 0) Add(planes, full, Mask(truths.Block, full));
        }

        public void AddCertain(BlockTruths scope, BlockTruths truths)
        {
            var scopes = scope.Block.PlanesOf(scope);
            var planes = truths.Block.PlanesOf(truths);
            for (var word = 0; word < truths.Block.Words; word++)
            {
                var mask = scopes[word] & Mask(truths.Block, word);
                _members += BitOperations.PopCount(mask);
                Add(planes, word, mask);
            }
        }

        public void AddUncertain(BlockTruths scope, BlockTruths truths)
        {
            var scopes = scope.Block.PlanesOf(scope);
            var planes = truths.Block.PlanesOf(truths);
            for (var word = 0; word < truths.Block.Words; word++)
            {
                var mask = scopes[Members.WordsInBlock + word] & ~scopes[word] & Mask(truths.Block, word);
                _members += BitOperations.PopCount(mask);
                Add(planes, word, mask);
            }
        }

        private void Add(ReadOnlySpan<ulong> planes, int word, ulong mask)
        {
            _yes += BitOperations.PopCount(planes[word] & mask);
            _notNo += BitOperations.PopCount(planes[Members.WordsInBlock + word] & mask);
        }

        // The last word may hold fewer members than bits.
        private static ulong Mask(ColumnBlock block, int word)
        {
            var beyond = ((word + 1) * Members.InWord) - block.Count;
            return beyond <= 0 ? ulong.MaxValue : ulong.MaxValue >> beyond;
        }
    }
}
