using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Lowering;

/// <summary>The whole plan as the generator sees it: meaning only, no positions, no symbols; compares by value.</summary>
public sealed record LoweredPlan(
    LoweredHeader Header, EquatableArray<LoweredGoal> Goals, LoweredVocabulary Vocabulary,
    EquatableArray<LoweredAssumption> Assumptions, EquatableArray<LoweredTarget> Targets,
    EquatableArray<LoweredNotEncoded> NotEncoded);

/// <summary>A title in both languages; either may be null.</summary>
public sealed record LoweredTitle(string? English, string? Chinese);

/// <summary>What the plan declaration says.</summary>
public sealed record LoweredHeader(
    string Name, LoweredTitle Title, int FromYear, int ToYear, string Edition, CalendarDate? Adopted, int BaselineYear);

/// <summary>A goal.</summary>
public sealed record LoweredGoal(string Name, LoweredTitle Title);

/// <summary>What is left out of the plan's rules, and why.</summary>
public sealed record LoweredNotEncoded(string Cite, string? Part, string Because);

/// <summary>A target with its milestones in the order of their ids.</summary>
public sealed record LoweredTarget(
    int Number, string Goal, LoweredTitle Title, EquatableArray<LoweredMilestone> Milestones);

/// <summary>One rule for a commitment.</summary>
/// <param name="Id">As declared: <c>5.2</c>, <c>CN-5.2</c>.</param>
/// <param name="Node">Its entry in the target's <see cref="SourceMap"/>.</param>
/// <param name="Text">The rule as written, white space collapsed and comments left out.</param>
/// <param name="Figures">The rule's figures in the order written, as written (<c>50%</c>), without 0, 1 and 100%.</param>
/// <param name="Assumptions">Ordinals of the assumptions that it rests on, defines expanded, in ascending order.</param>
public sealed record LoweredMilestone(
    string Id, int Node, LoweredTitle Title, EquatableArray<string> Cites, LoweredTiming Timing, PaceMethod Pace,
    EquatableArray<LoweredPopulation> Populations, string Text, EquatableArray<string> Figures, EquatableArray<int> Assumptions);

/// <summary>When a milestone is due; <c>from start</c> is already the plan's first day.</summary>
public abstract record LoweredTiming;

/// <summary>A state by a day.</summary>
public sealed record LoweredByTiming(CalendarDate Due) : LoweredTiming;

/// <summary>Something that happens in a period of years, both included.</summary>
public sealed record LoweredDuringTiming(int From, int To) : LoweredTiming;

/// <summary>A state kept from a day on.</summary>
public sealed record LoweredFromTiming(CalendarDate From) : LoweredTiming;

/// <summary>A window for each year, both ends included.</summary>
public sealed record LoweredEachYearTiming(int From, int To) : LoweredTiming;

/// <summary>How many of a population must fulfil.</summary>
public enum Quantifier
{
    /// <summary>All of them.</summary>
    Every,

    /// <summary>A share.</summary>
    Share,

    /// <summary>A number.</summary>
    Count,

    /// <summary>The one member of a single entity.</summary>
    The,

    /// <summary>No members: values of the whole.</summary>
    Overall,
}

/// <summary>Whom a milestone binds.</summary>
/// <param name="Entity">Its ordinal in the vocabulary; null for overall.</param>
/// <param name="Operator">AtLeast or MoreThan; AtLeast where the quantifier has no threshold.</param>
/// <param name="Threshold">A share or count expression: a constant or an assumption; null without one.</param>
/// <param name="Scope">The where; null without one.</param>
/// <param name="ScopeNode">The where's entry in the source map; -1 without one.</param>
/// <param name="Evidence">The fields of which a value counts only with evidence; the reads of them say so too.</param>
public sealed record LoweredPopulation(
    int? Entity, Quantifier Quantifier, ComparisonOperator Operator, LoweredExpression? Threshold,
    LoweredExpression? Scope, int ScopeNode, EquatableArray<LoweredCriterion> Criteria, EquatableArray<LoweredEvidence> Evidence);

/// <summary>A field that evidence is asked for, by the ordinals of its entity and its own.</summary>
public sealed record LoweredEvidence(int Entity, int Field);

/// <summary>One line a member must fulfil.</summary>
/// <param name="Label">a, b, c … within its population.</param>
/// <param name="Text">As written, white space collapsed and comments left out.</param>
/// <param name="Node">Its entry in the source map.</param>
public sealed record LoweredCriterion(string Label, string Text, LoweredExpression Expression, int Node);

/// <summary>A named reading of a vague word.</summary>
/// <param name="Readings">The first is in use; empty when nobody has given one, and what rests on it is unknown.</param>
public sealed record LoweredAssumption(
    int Ordinal, string Name, FieldType Type, string Reads, EquatableArray<LoweredReading> Readings, string? Status, string? DecidedBy);

/// <summary>One reading and its value: a constant.</summary>
/// <param name="Text">The value as written, such as <c>10%</c>.</param>
public sealed record LoweredReading(string Name, LoweredExpression Value, string Text);
