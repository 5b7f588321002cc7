using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A population at the point where it is judged: once, or in each window of an each-year milestone.</summary>
/// <param name="Context">Of the facts as reported.</param>
/// <param name="Window">The window's year; 0 without windows.</param>
internal sealed record Instance(MilestoneContext Context, MemberReader Reader, int Population, int Window)
{
    private RuleReads? _reads;
    private bool?[]? _ownOnly;

    /// <summary>The population as data.</summary>
    public PopulationSchema Schema => Context.Schema.Populations[Population];

    /// <summary>How it stands as reported.</summary>
    public PopulationOutcome Now { get; } = PopulationAssessment.Assess(Context, Reader, Population);

    /// <summary>Whether its members are judged at the round assessed, for which reports can still be made.</summary>
    public bool CanReport => Reader.PointOf(Population) is { } point && point.RoundIndex == Context.Assessed;

    /// <summary>Where its members are judged.</summary>
    public EvaluationPoint Point => Reader.PointOf(Population) ?? Context.At(Context.Assessed, Window);

    /// <summary>What its rules read.</summary>
    public RuleReads Reads => _reads ??= RuleReads.Of(Schema, Context.Plan, Context.Readings);

    /// <summary>Whether a criterion (-1: the where) reads its member alone.</summary>
    public bool ReadsOwnOnly(int criterion)
    {
        _ownOnly ??= new bool?[Schema.Criteria.Length + 1];
        return _ownOnly[criterion + 1] ??= OwnOnly(criterion);
    }

    /// <summary>Whether what a field of the member holds counts only with evidence.</summary>
    public bool AsksEvidence(int field)
    {
        foreach (var asked in Schema.Evidence)
        {
            if (asked.Entity == Schema.Entity && asked.Field == field) return true;
        }

        return false;
    }

    /// <summary>The index of the round that is read; -1 where there is none.</summary>
    public int RoundOf(RuleRead read) => read.RoundYear == 0 ? Point.RoundIndex : Context.LastIn(read.RoundYear);

    /// <summary>The member's row in another round; -1 where it is not listed there.</summary>
    public int SameMember(int member, int round) => Schema.Quantifier == Quantifier.The
        ? 0
        : Context.Rounds.Rounds[round].RosterOf(Schema.Entity.GetValueOrDefault()).Find(Point.Round.RosterOf(Schema.Entity.GetValueOrDefault()).Key(member));

    /// <summary>Whether members of the same cells are judged alike.</summary>
    public bool IsToldByCells
    {
        get
        {
            for (var criterion = -1; criterion < Schema.Criteria.Length; criterion++)
            {
                if (!ReadsOwnOnly(criterion)) return false;
            }

            return Reader is LatchedReader latched ? !latched.HasEarlier : Reader.IsPlain(Population);
        }
    }

    /// <summary>Whether a criterion (-1: the where) reads its member in another round.</summary>
    public bool ReadsOtherRound(int criterion)
    {
        foreach (var read in Reads.Fields)
        {
            if (read.Criterion == criterion && RoundOf(read) is >= 0 and var round && round != Point.RoundIndex) return true;
        }

        return false;
    }

    private bool OwnOnly(int criterion)
    {
        foreach (var read in Reads.Fields)
        {
            if (read.Criterion == criterion && !read.IsOfMember) return false;
        }

        foreach (var roster in Reads.Rosters)
        {
            if (roster.Criterion == criterion) return false;
        }

        return !Reads.IsKeyBound(criterion);
    }

    /// <summary>The member's cells of the round judged that a criterion (-1: the where) reads, in the order written.</summary>
    /// <param name="listedItems">How many items of an owned collection are listed.</param>
    public IEnumerable<Cell> CellsOf(int criterion, System.Func<int, int> listedItems)
    {
        foreach (var read in Reads.Fields)
        {
            if (read.Criterion != criterion || !read.IsOfMember || RoundOf(read) != Point.RoundIndex) continue;
            foreach (var year in YearsOf(read))
            {
                if (read.Owned < 0)
                {
                    if (Context.Plan.Entities[read.Entity].Fields[read.Field].Kind != FieldKind.Inverse) yield return new Cell(read.Field, year);
                    continue;
                }

                for (var item = 0; item < listedItems(read.Owned); item++) yield return new Cell(read.Owned, year, item, read.Field);
            }
        }
    }

    /// <summary>The years read; 0 for a field that is not by year.</summary>
    public IEnumerable<int> YearsOf(RuleRead read)
    {
        var date = Context.DateOf(RoundOf(read) is >= 0 and var round ? round : Point.RoundIndex);
        var completed = date is { Month: 12, Day: 31 } ? date.Year : date.Year - 1;
        return read.Years switch
        {
            YearsRead.None => [0],
            YearsRead.OfRound => [date.Year],
            YearsRead.OfWindow => [Window],
            YearsRead.One => [read.Number],
            YearsRead.From => Enumerable.Range(read.Number, System.Math.Max(0, completed - read.Number + 1)),
            _ => throw new System.InvalidOperationException($"Unknown years {read.Years}."),
        };
    }
}
