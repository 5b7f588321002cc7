using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>A round as read, before its tables are joined and checked against each other.</summary>
/// <param name="Folder">As people are shown it.</param>
/// <param name="Round">Null when round.json could not be read.</param>
/// <param name="Files">All that was read, for the digest.</param>
/// <param name="Tables">By file name.</param>
internal sealed record RoundDraft(
    PlanSchema Plan, string Folder, RoundFile? Round, ImmutableArray<FactFile> Files, Dictionary<string, TableDraft?> Tables)
{
    /// <summary>The evidence; null when there is no such file, or it could not be read.</summary>
    public EvidenceDraft? Evidence { get; init; }

    /// <summary>The entity's own table; null when there is no such file, or it could not be read.</summary>
    public TableDraft? TableOf(EntitySchema entity) => Tables.GetValueOrDefault(TableShape.Of(Plan, entity).File);

    /// <summary>The table of an owned collection.</summary>
    public TableDraft? TableOf(EntitySchema owner, FieldSchema collection) =>
        Tables.GetValueOrDefault(TableShape.Of(Plan, owner, collection).File);

    /// <summary>Whether the entity's file is there at all.</summary>
    public bool HasFile(EntitySchema entity) => Tables.ContainsKey(TableShape.Of(Plan, entity).File);

    /// <summary>What the round says of a roster; null when it says nothing.</summary>
    public RosterStatement? StatementOn(int entity) => Round?.Rosters.FirstOrDefault(roster => roster.Entity == entity);

    /// <summary>Whether a roster names everyone: what round.json says; otherwise a roster that is there is complete.</summary>
    public RosterCompleteness CompletenessOf(int entity) =>
        StatementOn(entity)?.Completeness
        ?? (HasFile(Plan.Entities[entity]) ? RosterCompleteness.Complete : RosterCompleteness.Open);
}
