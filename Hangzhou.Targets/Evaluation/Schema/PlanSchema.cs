using System;
using System.Collections.Immutable;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A compiled plan as data: everything a program needs to read facts for it and to speak about it, without reflection.</summary>
/// <param name="Name">As declared, such as <c>hangzhou</c>.</param>
/// <param name="FirstDay">1 January of the plan's first year.</param>
/// <param name="LastDay">31 December of the plan's last year.</param>
/// <param name="Edition">The edition's name.</param>
/// <param name="BaselineYear">The calendar year that changes are measured from.</param>
/// <param name="RulesDigest">SHA-256 of the rule texts, lower-case hex.</param>
/// <param name="Generator">The generator's name and version.</param>
public sealed record PlanSchema(
    string Name, LocalizedText Title, DateOnly FirstDay, DateOnly LastDay, string Edition, DateOnly? Adopted, int BaselineYear,
    ImmutableArray<GoalSchema> Goals, ImmutableArray<EntitySchema> Entities, ImmutableArray<AssumptionSchema> Assumptions,
    ImmutableArray<TargetSchema> Targets, ImmutableArray<NotEncodedSchema> NotEncoded, string RulesDigest, string Generator);

/// <summary>A text in English and Chinese; null where a language has none.</summary>
public sealed record LocalizedText(string? English, string? Chinese);

/// <summary>A goal of the plan.</summary>
public sealed record GoalSchema(string Name, LocalizedText Title);

/// <summary>A commitment, or a part of one (null: all of it), that no rule encodes, and why.</summary>
public sealed record NotEncodedSchema(string Cite, string? Part, string Because);

/// <summary>A target and its milestones, in the order of their ids.</summary>
public sealed record TargetSchema(int Number, string Goal, LocalizedText Title, ImmutableArray<MilestoneSchema> Milestones);
