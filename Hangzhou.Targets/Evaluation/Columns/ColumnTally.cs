using System;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Counts the members of blocks by their truths, and those certainly in scope by each criterion's.</summary>
internal sealed class ColumnTally
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
    public void AddCriterion(int criterion, MemberTruths truths) => _byCriterion[criterion].AddAll(truths);

    /// <summary>Adds a block's truths of a criterion.</summary>
    public void AddCriterion(int criterion, MemberTruths scope, MemberTruths truths) => _byCriterion[criterion].AddCertain(scope, truths);

    /// <summary>Adds a block's members by whether they fulfil all criteria, where every member is in scope.</summary>
    public void Add(MemberTruths all) => _inScope.AddAll(all);

    /// <summary>Adds a block's members by their scope and by whether they fulfil all criteria.</summary>
    public void Add(MemberTruths scope, MemberTruths all)
    {
        _inScope.AddCertain(scope, all);
        _uncertain.AddUncertain(scope, all);
        _outOfScope += scope.Count - PlaneCount.Possible(scope);
    }

    /// <summary>Members counted on both planes.</summary>
    private struct PlaneCount
    {
        private int _members;
        private int _yes;
        private int _notNo;

        public readonly TruthCounts ToCounts() => new(_yes, _members - _notNo, _notNo - _yes);

        public static int Possible(MemberTruths scope)
        {
            var count = 0;
            for (var word = 0; word < scope.Words.Length; word++) count += BitOperations.PopCount(scope.Words[word].NotNo & scope.Mask(word));
            return count;
        }

        public void AddAll(MemberTruths truths)
        {
            var full = truths.Count / Members.InWord;
            var (yes, notNo) = (0, 0);
            foreach (var word in truths.Words[..full])
            {
                yes += BitOperations.PopCount(word.Yes);
                notNo += BitOperations.PopCount(word.NotNo);
            }

            _members += truths.Count;
            _yes += yes;
            _notNo += notNo;
            if (full < truths.Words.Length) Add(truths.Words[full], truths.Mask(full));
        }

        public void AddCertain(MemberTruths scope, MemberTruths truths)
        {
            for (var word = 0; word < truths.Words.Length; word++) AddMembers(truths.Words[word], scope.Words[word].Yes & truths.Mask(word));
        }

        public void AddUncertain(MemberTruths scope, MemberTruths truths)
        {
            for (var word = 0; word < truths.Words.Length; word++)
            {
                AddMembers(truths.Words[word], scope.Words[word].NotNo & ~scope.Words[word].Yes & truths.Mask(word));
            }
        }

        private void AddMembers(WordTruths truths, ulong mask)
        {
            _members += BitOperations.PopCount(mask);
            Add(truths, mask);
        }

        private void Add(WordTruths truths, ulong mask)
        {
            _yes += BitOperations.PopCount(truths.Yes & mask);
            _notNo += BitOperations.PopCount(truths.NotNo & mask);
        }
    }
}
