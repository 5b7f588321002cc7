using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Which milestones read which fields, and of by-year fields which years' values, at a round of one date.</summary>
internal sealed class FieldNeeds
{
    private readonly Dictionary<FieldPlace, SortedDictionary<int, List<string>>> _milestones = [];
    private readonly Dictionary<FieldPlace, List<string>> _evidence = [];
    private readonly DateOnly _date;

    public FieldNeeds(PlanSchema plan, DateOnly date)
    {
        _date = date;
        foreach (var target in plan.Targets)
        {
            foreach (var milestone in target.Milestones) Add(milestone);
        }
    }

    /// <summary>The years of a by-year field, ascending; of one that nobody reads, the round's own.</summary>
    public ImmutableArray<int> YearsOf(FieldPlace field) =>
        _milestones.TryGetValue(field, out var years) && years.Count > 0 ? [.. years.Keys] : [_date.Year];

    /// <summary>The milestones that read a field (of a by-year field, one year's value), in the plan's order.</summary>
    public ImmutableArray<string> MilestonesOf(FieldPlace field, int year) =>
        _milestones.TryGetValue(field, out var years) && years.TryGetValue(year, out var milestones) ? [.. milestones] : [];

    /// <summary>The milestones that ask evidence for a field, in the plan's order.</summary>
    public ImmutableArray<string> AskingEvidence(FieldPlace field) => _evidence.TryGetValue(field, out var milestones) ? [.. milestones] : [];

    /// <summary>Whether any rule reads the field.</summary>
    public bool IsRead(FieldPlace field) => _milestones.ContainsKey(field);

    private void Add(MilestoneSchema milestone)
    {
        foreach (var population in milestone.Populations)
        {
            foreach (var asked in population.Evidence) AddEvidence(new FieldPlace(asked.Entity, null, asked.Field), milestone.Id);
        }

        foreach (var read in milestone.FieldReads())
        {
            var place = new FieldPlace(read.Entity, read.OwnedField, read.Field);
            if (!_milestones.TryGetValue(place, out var years)) _milestones.Add(place, years = []);
            foreach (var year in YearsOf(read, milestone.Timing))
            {
                if (!years.TryGetValue(year, out var milestones)) years.Add(year, milestones = []);
                if (!milestones.Contains(milestone.Id)) milestones.Add(milestone.Id);
            }
        }
    }

    private void AddEvidence(FieldPlace field, string milestone)
    {
        if (!_evidence.TryGetValue(field, out var milestones)) _evidence.Add(field, milestones = []);
        if (!milestones.Contains(milestone)) milestones.Add(milestone);
    }

    // Nobody can report what has not been yet.
    private IEnumerable<int> YearsOf(FieldRead read, MilestoneTiming timing) => read.Years switch
    {
        YearsRead.None => [0],
        YearsRead.OfRound => [_date.Year],
        YearsRead.OfWindow when timing is EachYearTiming years => Range(years.FirstYear, Math.Min(years.LastYear, _date.Year)),
        YearsRead.OfWindow => [_date.Year],
        YearsRead.One => Range(read.Year, Math.Min(read.Year, _date.Year)),
        YearsRead.From => Range(read.Year, _date is { Month: 12, Day: 31 } ? _date.Year : _date.Year - 1),
        _ => throw new InvalidOperationException($"No years are known of {read.Years}."),
    };

    private static IEnumerable<int> Range(int first, int last)
    {
        for (var year = first; year <= last; year++) yield return year;
    }
}

/// <summary>A field of an entity, or of an owned collection's items.</summary>
internal sealed record FieldPlace(int Entity, int? OwnedField, int Field);
