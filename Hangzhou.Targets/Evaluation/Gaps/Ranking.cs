using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Whom to ask for what: the fields that take part in most unknown verdicts first.</summary>
internal static class Ranking
{
    /// <summary>Every field that some gap names, once.</summary>
    public static ImmutableArray<AskedField> Of(GapContext gaps, IReadOnlyList<FoundGap> found, IReadOnlyList<MilestoneGap> told)
    {
        var fields = new Dictionary<(string Entity, string Field), Entry>();
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var gap in new[] { told[i].ToYes, told[i].ToNo }.OfType<Gap>())
            {
                foreach (var report in gap.Reports) EntryOf(fields, report).Add(report, found[i], gap.Count == 1);
            }
        }

        return
        [
            .. fields.Select(field => field.Value.Told(gaps, field.Key.Entity, field.Key.Field))
                .OrderByDescending(asked => asked.Verdicts).ThenByDescending(asked => asked.Alone).ThenByDescending(asked => asked.Criteria)
                .ThenBy(asked => asked.Members.Length + asked.Unlisted)
                .ThenBy(asked => asked.Entity, StringComparer.Ordinal).ThenBy(asked => asked.Field, StringComparer.Ordinal),
        ];
    }

    private static Entry EntryOf(Dictionary<(string, string), Entry> fields, MissingReport report)
    {
        var key = (report.Entity, report.Field);
        if (!fields.TryGetValue(key, out var entry)) fields.Add(key, entry = new Entry());
        return entry;
    }

    private sealed class Entry
    {
        private readonly HashSet<FoundGap> _gaps = new(ReferenceEqualityComparer.Instance);
        private readonly HashSet<string> _members = new(StringComparer.Ordinal);
        private long _unlisted;
        private readonly HashSet<FoundGap> _alone = new(ReferenceEqualityComparer.Instance);

        public void Add(MissingReport report, FoundGap gap, bool isAlone)
        {
            _gaps.Add(gap);
            if (report.Member is { } member) _members.Add(member);
            _unlisted = Math.Max(_unlisted, report.Unlisted);
            if (isAlone) _alone.Add(gap);
        }

        public AskedField Told(GapContext gaps, string entity, string field)
        {
            var ordinal = 0;
            while (gaps.Plan.Entities[ordinal].Name != entity) ordinal++;
            var name = field.Split(" at ")[0].Split('[')[0];
            return new AskedField(entity, field, _gaps.Count, _gaps.Sum(gap => CriteriaOf(gaps, gap.Rule, ordinal, name)), _alone.Count, Ordered(gaps, ordinal), _unlisted);
        }

        private ImmutableArray<string> Ordered(GapContext gaps, int entity)
        {
            if (_members.Count == 0 || gaps.AssessedRound.Table(entity) is not { } table) return [];
            var key = gaps.Plan.Entities[entity].KeyField;
            return [.. Enumerable.Range(0, table.RowCount).Select(row => table.Text(row, key)).OfType<string>().Where(_members.Contains)];
        }

        private static int CriteriaOf(GapContext gaps, MilestoneRule rule, int entity, string field)
        {
            var fields = gaps.Plan.Entities[entity].Fields;
            var ordinal = 0;
            while (fields[ordinal].Name != field) ordinal++;
            var criteria = 0;
            for (var population = 0; population < rule.Schema.Populations.Length; population++)
            {
                var reads = RuleReads.Of(rule.Schema.Populations[population], gaps.Plan, gaps.Readings);
                criteria += reads.Fields.Where(read => read.Entity == entity && (read.Owned >= 0 ? read.Owned : read.Field) == ordinal).Select(read => read.Criterion).Distinct().Count();
            }

            return criteria;
        }
    }
}
