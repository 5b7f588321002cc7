using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A population at the point where it is judged: once, or in each window of an each-year milestone.</summary>
/// <param name="Context">Of the facts as reported.</param>
/// <param name="Window">The window's year; 0 without windows.</param>
internal sealed record Instance(MilestoneContext Context, MemberReader Reader, int Population, int Window)
{
    private RuleReads? _reads;
    private MilestoneNeeds? _needs;
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
    public RuleReads Reads
    {
        get
        {
            if (_reads is null) Context.Rule.Describe(Population, Context.Readings, _reads = new RuleReads());
            return _reads;
        }
    }

    /// <summary>What the rules of the milestone read in all.</summary>
    public MilestoneNeeds Needs => _needs ??= new MilestoneNeeds(Context.Plan, Context.Rule, Context.Readings);

    /// <summary>Whether a criterion (-1: the where) reads its member alone.</summary>
    public bool ReadsOwnOnly(int criterion)
    {
        _ownOnly ??= new bool?[Schema.Criteria.Length + 1];
        return _ownOnly[criterion + 1] ??= OwnOnly(criterion);
    }

    private bool OwnOnly(int criterion) =>
        Reads.Fields.All(read => read.Criterion != criterion || read.IsOwn)
        && Reads.Rosters.All(roster => roster.Criterion != criterion)
        && !Reads.IsKeyBound(criterion);

    /// <summary>The member's own cells that a criterion (-1: the where) reads, in the order written.</summary>
    /// <param name="listedItems">How many items of an owned collection are listed.</param>
    public IEnumerable<Cell> CellsOf(int criterion, System.Func<int, int> listedItems)
    {
        foreach (var read in Reads.Fields)
        {
            if (read.Criterion != criterion || !read.IsOwn) continue;
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
        var date = Point.Round.Info.Date;
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
