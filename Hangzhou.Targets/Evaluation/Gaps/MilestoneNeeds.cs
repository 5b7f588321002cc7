using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>The tables and fields that the rules of one milestone read; to them the rest might as well not be there.</summary>
internal sealed class MilestoneNeeds
{
    private readonly PlanSchema _plan;
    private readonly bool[]?[] _shown;
    private readonly Dictionary<int, AnsweredRow[]> _rows = [];

    public MilestoneNeeds(PlanSchema plan, MilestoneRule rule, Readings readings)
    {
        _plan = plan;
        _shown = new bool[plan.Entities.Length][];
        for (var population = 0; population < rule.Schema.Populations.Length; population++)
        {
            var reads = new RuleReads();
            rule.Describe(population, readings, reads);
            if (rule.Schema.Populations[population].Entity is { } entity) Of(entity);
            foreach (var roster in reads.Rosters) Of(roster.Entity);
            foreach (var read in reads.Fields) Of(read.Entity)[read.Owned >= 0 ? read.Owned : read.Field] = true;
        }
    }

    /// <summary>The fields of an entity that are read; null where it is not read at all.</summary>
    public bool[]? FieldsOf(int entity) => _shown[entity];

    /// <summary>A table with what is read of it; null where nothing is, or where it was not reported.</summary>
    public IFactTable? Shown(IFactRound round, int entity)
    {
        if (_shown[entity] is not { } shown || round.Table(entity) is not { } table) return null;
        return new AnsweredTable(table, _plan.Entities[entity].Fields, -1, Rows(table.RowCount), shown);
    }

    private bool[] Of(int entity)
    {
        if (_shown[entity] is { } known) return known;
        var shown = new bool[_plan.Entities[entity].Fields.Length];
        if (_plan.Entities[entity].KeyField is >= 0 and var key) shown[key] = true;
        return _shown[entity] = shown;
    }

    private AnsweredRow[] Rows(int count)
    {
        if (!_rows.TryGetValue(count, out var rows)) _rows[count] = rows = [.. Enumerable.Range(0, count).Select(row => new AnsweredRow(row, null, []))];
        return rows;
    }
}
