using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Hangzhou.Targets.Evaluation;

/// <summary>Which members look alike to the rules of some populations of one entity.</summary>
internal static class MemberParting
{
    /// <summary>More groups than this are not told apart in everything.</summary>
    public const int MostGroups = 400;

    /// <summary>The members, parted; those of a group are alike in all that the rules read if they are exact.</summary>
    /// <param name="instances">Of one entity.</param>
    public static (List<int>[] Groups, bool AreExact) Of(GapContext gaps, IReadOnlyList<Instance> instances, int members)
    {
        var mustJudge = false;
        foreach (var instance in instances) mustJudge |= !instance.IsToldByCells;
        var groups = Parted(gaps, instances, members, Said.Value, mustJudge);
        if (groups.Count <= MostGroups) return (groups.ToLists(), true);
        groups = Parted(gaps, instances, members, Said.Kind, mustJudge: true);
        if (groups.Count > MostGroups) groups = Parted(gaps, instances, members, Said.Missing, mustJudge: true);
        return groups.Count > MostGroups ? ([], false) : (groups.ToLists(), false);
    }

    // How closely values are looked at.
    private enum Said
    {
        Value,
        Kind,
        Missing,
    }

    private static MemberGroups Parted(GapContext gaps, IReadOnlyList<Instance> instances, int members, Said said, bool mustJudge)
    {
        var groups = new MemberGroups(members);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instance in instances)
        {
            foreach (var read in instance.Reads.Fields)
            {
                if (!read.IsOfMember || instance.RoundOf(read) is not (>= 0 and var round)) continue;
                foreach (var year in instance.YearsOf(read))
                {
                    if (groups.Count <= MostGroups && seen.Add(string.Create(CultureInfo.InvariantCulture, $"{round}/{read.Owned}/{read.Field}/{year}"))) PartBy(groups, gaps, instance, read, round, year, said);
                }
            }

            if (mustJudge && groups.Count <= MostGroups) PartByTruths(groups, instance);
        }

        return groups;
    }

    private static void PartBy(MemberGroups groups, GapContext gaps, Instance instance, RuleRead read, int round, int year, Said said)
    {
        var field = read.Owned < 0 ? read.Field : read.Owned;
        var kind = gaps.Plan.Entities[read.Entity].Fields[field].Kind;
        if (kind == FieldKind.Inverse || gaps.Facts.Rounds[round].Table(read.Entity) is not { } table) return;
        if (read.Owned < 0 && year > 0) table = table.InYear(year);
        if (table.HasNone(field) && kind != FieldKind.Owned) return;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var asksEvidence = instance.AsksEvidence(field);
        groups.Part(member =>
        {
            var row = round == instance.Point.RoundIndex ? member : instance.SameMember(member, round);
            if (row < 0 || row >= table.RowCount) return -1;
            if (asksEvidence && !table.HasEvidence(row, field)) return -2 - Number(numbers, "!" + (kind == FieldKind.Owned ? ItemsText(gaps, table, row, read, year) : Cells.Text(Cells.Value(table, row, field, kind))));
            if (kind == FieldKind.Owned) return Number(numbers, ItemsText(gaps, table, row, read, year));
            return said == Said.Value || IsPlain(kind) && said == Said.Kind ? Value(numbers, table, row, field, kind) : IsMissing(table, row, field, kind);
        });
    }

    private static bool IsPlain(FieldKind kind) => kind is FieldKind.YesNo or FieldKind.Level or FieldKind.Choice or FieldKind.Choices;

    private static long IsMissing(IFactTable table, int row, int field, FieldKind kind) => Cells.Value(table, row, field, kind) switch
    {
        null => 0,
        0m or 0L => 1,
        _ => 2,
    };

    // 0 where it is missing.
    private static long Value(Dictionary<string, int> numbers, IFactTable table, int row, int field, FieldKind kind) => kind switch
    {
        FieldKind.YesNo => table.YesNo(row, field) switch { null => 0, false => 1, true => 2 },
        FieldKind.Year or FieldKind.Level or FieldKind.Choice => table.Ordinal(row, field) + 1L ?? 0,
        FieldKind.Count => table.Count(row, field) + 1 ?? 0,
        FieldKind.Date => table.Date(row, field) is { } day ? day.DayNumber + 1L : 0,
        _ => Cells.Value(table, row, field, kind) is { } value ? Number(numbers, Cells.Text(value)) : 0,
    };

    private static long Number(Dictionary<string, int> numbers, string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
        if (!isKnown) number = numbers.Count;
        return number;
    }

    private static string ItemsText(GapContext gaps, IFactTable table, int row, RuleRead read, int year)
    {
        var owned = read.Owned < 0 ? read.Field : read.Owned;
        var size = table.Size(row, owned);
        var text = new StringBuilder(size.Listed.ToString(CultureInfo.InvariantCulture)).Append('/').Append(size.Total?.ToString(CultureInfo.InvariantCulture));
        if (read.Owned < 0 || size.Listed == 0) return text.ToString();
        var items = table.Items(row, owned);
        var of = year == 0 ? items.Table : items.Table.InYear(year);
        var kind = gaps.Plan.Entities[read.Entity].Fields[owned].ItemFields[read.Field].Kind;
        foreach (var item in items.Rows) text.Append('|').Append(Cells.Text(Cells.Value(of, item, read.Field, kind)));
        return text.ToString();
    }

    // Truths that count, latched and windowed, and those that the rule has by itself.
    private static void PartByTruths(MemberGroups groups, Instance instance)
    {
        var truths = new Truth[instance.Schema.Criteria.Length];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (point, letters) = (instance.Point, new StringBuilder());
        groups.Part(member =>
        {
            letters.Clear().Append((int)instance.Reader.Scope(instance.Population, member, point));
            instance.Reader.Judge(instance.Population, member, point, truths);
            foreach (var truth in truths) letters.Append((int)truth);
            instance.Context.Rule.Judge(instance.Population, member, point, truths, ulong.MaxValue);
            foreach (var truth in truths) letters.Append((int)truth);
            return Number(numbers, letters.ToString());
        });
    }
}
