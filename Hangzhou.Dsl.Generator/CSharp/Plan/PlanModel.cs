using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Plan;

/// <summary>All that the plan's own files are written from; no rule's text, so that an edit of a rule leaves them as they are.</summary>
internal sealed record PlanModel(
    PlanNames Names, LoweredHeader Header, EquatableArray<LoweredGoal> Goals, EquatableArray<LoweredNotEncoded> NotEncoded,
    EquatableArray<int> Targets);

/// <summary>The vocabulary's files.</summary>
internal sealed record VocabularyModel(PlanNames Names, NamedVocabulary Vocabulary);

/// <summary>The assumptions' file.</summary>
internal sealed record AssumptionsModel(
    PlanNames Names, EquatableArray<LoweredAssumption> Assumptions, EquatableArray<NamedAssumption> Methods);

/// <summary>The digest's file.</summary>
/// <param name="RulesDigest">SHA-256 over the digests of all files, sorted, one a line.</param>
internal sealed record DigestModel(PlanNames Names, string RulesDigest);
