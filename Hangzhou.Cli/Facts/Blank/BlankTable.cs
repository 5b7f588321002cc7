using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>What a column to fill in is for.</summary>
internal enum ColumnRole
{
    /// <summary>It says who the row is about.</summary>
    Key,

    /// <summary>It says whose the item is.</summary>
    Owner,

    /// <summary>It is asked.</summary>
    Answer,
}

/// <summary>A column to fill in.</summary>
/// <param name="Header">As the file has it: <c>pollution_load@2027 [t]</c>.</param>
/// <param name="Ordinal">The field's ordinal in the entity or the collection; of an owner's column the key's in the owner.</param>
/// <param name="Milestones">Those that need it.</param>
/// <param name="Year">The year whose value it is; null for a field that has one value a round.</param>
internal sealed record BlankColumn(
    string Header, FieldSchema Field, int Ordinal, int? Year, ColumnRole Role, ImmutableArray<string> Milestones)
{
    /// <summary>The milestones to which an answer counts only with evidence.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];
}

/// <summary>A table to fill in.</summary>
/// <param name="Known">The rows whose keys and names are known; null when nobody is.</param>
internal sealed record BlankTable(TableShape Shape, ImmutableArray<BlankColumn> Columns, KnownRoster? Known);

/// <summary>A round to fill in.</summary>
/// <param name="Rosters">By entity; null of a single entity, and where nothing is known.</param>
internal sealed record BlankRound(
    PlanSchema Plan, DateOnly Date, ImmutableArray<BlankTable> Tables, ImmutableArray<KnownRoster?> Rosters)
{
    /// <summary>Whether some milestone asks for evidence.</summary>
    public bool AsksEvidence => Tables.Any(table => table.Columns.Any(column => !column.Evidence.IsEmpty));
}
