using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>A plan as it will be written.</summary>
internal sealed record PlanDraft(
    HeaderDraft Header, ImmutableArray<OwnerDraft> Owners, ImmutableArray<AssumptionDraft> Assumptions,
    ImmutableArray<DefineDraft> Defines, ImmutableArray<TargetDraft> Targets)
{
    /// <summary>The text of the plan.</summary>
    public string Text => PlanPrinter.Print(this);

    public IEnumerable<OwnerDraft> Entities => Owners.Where(owner => owner.Kind != OwnerKind.Part);

    public OwnerDraft Owner(string name) => Owners.First(owner => owner.Name == name);
}

/// <param name="Baseline">Null: the plan names none.</param>
internal sealed record HeaderDraft(int FromYear, int ToYear, int? Baseline);

/// <summary>What has fields.</summary>
internal enum OwnerKind
{
    Entity,
    Single,
    Part,
}

/// <summary>An entity, a single entity or a part.</summary>
internal sealed record OwnerDraft(OwnerKind Kind, string Name, ImmutableArray<FieldDraft> Fields)
{
    /// <summary>The roster's name.</summary>
    public string Plural => Name + "s";
}

/// <summary>A field of an entity or a part.</summary>
internal abstract record FieldDraft(string Name);

/// <summary>A value; the key is a text.</summary>
internal sealed record ValueFieldDraft(string Name, DraftType Type, bool IsByYear, bool IsKey = false) : FieldDraft(Name);

/// <summary>A part, or a collection of its like.</summary>
internal sealed record PartFieldDraft(string Name, string Part, bool IsMany) : FieldDraft(Name);

/// <summary>A relation to an entity.</summary>
internal sealed record RelationFieldDraft(string Name, string Entity, bool IsMany, string? Inverse) : FieldDraft(Name);

internal sealed record AssumptionDraft(string Name, DraftType Type, ImmutableArray<string> Readings);

internal sealed record DefineDraft(string Entity, string Name, ExpressionDraft Body);

internal sealed record TargetDraft(int Number, ImmutableArray<MilestoneDraft> Milestones);

/// <param name="Place">What follows the target's number in the id.</param>
/// <param name="Timing">As written: <c>by 2030</c>.</param>
/// <param name="Pace">Null: not said.</param>
internal sealed record MilestoneDraft(string Place, string Timing, string? Pace, ImmutableArray<PopulationDraft> Populations);

/// <param name="Head">As written: <c>every unit1</c>, <c>at least 50% of unit1s</c>, <c>overall</c>.</param>
/// <param name="Evidence">The fields that evidence is asked for, as written: <c>ok</c>, <c>unit1.ok</c>.</param>
internal sealed record PopulationDraft(
    string Head, ExpressionDraft? Where, ImmutableArray<ExpressionDraft> Criteria, ImmutableArray<string> Evidence);
