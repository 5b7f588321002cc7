using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>Makes a round to fill in, of what a plan asks.</summary>
internal static class BlankRounds
{
    /// <param name="roster">An earlier round, whose rosters are taken over; null without one.</param>
    public static BlankRound Of(PlanSchema plan, DateOnly date, IFactRound? roster)
    {
        var needs = new FieldNeeds(plan, date);
        var rosters = Enumerable.Range(0, plan.Entities.Length)
            .Select(entity => roster is null ? null : KnownRoster.Of(plan, entity, roster, needs))
            .ToImmutableArray();
        var tables = TableShape.All(plan)
            .Select(shape => new BlankTable(shape, Columns(shape, needs), shape.Collection is null ? rosters[plan.Entities.IndexOf(shape.Entity)] : null))
            .ToImmutableArray();
        return new BlankRound(plan, date, tables, rosters);
    }

    private static ImmutableArray<BlankColumn> Columns(TableShape shape, FieldNeeds needs)
    {
        var columns = ImmutableArray.CreateBuilder<BlankColumn>();
        if (shape.HasOwnerColumn)
        {
            var key = shape.Entity.Fields[shape.Entity.KeyField];
            columns.Add(new BlankColumn(key.Name, key, shape.Entity.KeyField, null, ColumnRole.Owner, []));
        }

        for (var ordinal = 0; ordinal < shape.Fields.Length; ordinal++)
        {
            if (shape.Fields[ordinal].Kind != FieldKind.Inverse) columns.AddRange(Columns(shape, ordinal, needs));
        }

        return columns.ToImmutable();
    }

    private static IEnumerable<BlankColumn> Columns(TableShape shape, int ordinal, FieldNeeds needs)
    {
        var field = shape.Fields[ordinal];
        var place = PlaceOf(shape, ordinal);
        var role = shape.Collection is null && ordinal == shape.KeyField ? ColumnRole.Key : ColumnRole.Answer;
        return field.IsByYear
            ? needs.YearsOf(place).Select(year => Column(place, field, year, role, needs) with { Year = year })
            : [Column(place, field, 0, role, needs)];
    }

    private static BlankColumn Column(FieldPlace place, FieldSchema field, int year, ColumnRole role, FieldNeeds needs)
    {
        var milestones = needs.MilestonesOf(place, year);
        return new BlankColumn(Header(field, year), field, place.Field, null, role, milestones) { Evidence = [.. needs.AskingEvidence(place).Where(milestones.Contains)] };
    }

    private static FieldPlace PlaceOf(TableShape shape, int ordinal) => new(
        shape.Plan.Entities.IndexOf(shape.Entity),
        shape.Collection is { } collection ? shape.Entity.Fields.IndexOf(collection) : null,
        ordinal);

    // example: pollution_load@2027 [t]
    private static string Header(FieldSchema field, int year)
    {
        var name = year == 0 ? field.Name : string.Create(CultureInfo.InvariantCulture, $"{field.Name}@{year:D4}");
        return HeaderUnit.Allowed(field) is [var unit, ..] ? $"{name} [{unit.Symbol}]" : name;
    }
}
