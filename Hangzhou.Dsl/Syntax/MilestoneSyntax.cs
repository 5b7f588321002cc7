using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Syntax;

/// <summary><c>milestone 5.2 { cite 5.2 by 2035 every reserve { … } }</c></summary>
public sealed record MilestoneSyntax(
    MilestoneIdSyntax Id, TitleSyntax? Title, ImmutableArray<MilestoneIdSyntax> Cites, TimingSyntax? Timing,
    IdentifierSyntax? Pace, ImmutableArray<PopulationSyntax> Populations, TextSpan Span) : SyntaxNode(Span);

/// <summary>When a milestone is due.</summary>
public abstract record TimingSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>by 2030</c> (through its last day) or <c>by 2028-06-30</c></summary>
public sealed record ByTimingSyntax(CalendarDate Due, TextSpan Span) : TimingSyntax(Span);

/// <summary><c>during 2026..2035</c></summary>
public sealed record DuringTimingSyntax(WholeNumberSyntax From, WholeNumberSyntax To, TextSpan Span) : TimingSyntax(Span);

/// <summary><c>from 2028-01-01 on</c>, <c>from 2028 on</c> (its first day), or <c>from start</c> (null: the plan's first day)</summary>
public sealed record FromTimingSyntax(CalendarDate? From, TextSpan Span) : TimingSyntax(Span);

/// <summary><c>each year 2026..2030</c></summary>
public sealed record EachYearTimingSyntax(WholeNumberSyntax From, WholeNumberSyntax To, TextSpan Span) : TimingSyntax(Span);

/// <summary>Whom a milestone binds, and what they must fulfil.</summary>
/// <param name="Evidence">The fields of which a value counts only with evidence: <c>with evidence for core.area, surveyed</c>.</param>
public sealed record PopulationSyntax(
    QuantifierSyntax Quantifier, IdentifierSyntax? Entity, ExpressionSyntax? Where,
    ImmutableArray<CriterionSyntax> Criteria, ImmutableArray<NameExpressionSyntax> Evidence, TextSpan Span) : SyntaxNode(Span);

/// <summary>How many of a population must fulfil the criteria.</summary>
public abstract record QuantifierSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>every reserve</c></summary>
public sealed record EveryQuantifierSyntax(TextSpan Span) : QuantifierSyntax(Span);

/// <summary><c>at least 80% of member_states</c>, <c>at least 5 of reserves</c>, <c>more than broad_share of reserves</c></summary>
public sealed record ThresholdQuantifierSyntax(
    ComparisonOperator Operator, ExpressionSyntax Threshold, TextSpan Span) : QuantifierSyntax(Span);

/// <summary><c>the secretariat</c></summary>
public sealed record TheQuantifierSyntax(TextSpan Span) : QuantifierSyntax(Span);

/// <summary><c>overall</c>: no members, only values of the whole</summary>
public sealed record OverallQuantifierSyntax(TextSpan Span) : QuantifierSyntax(Span);

/// <summary>One line a member must fulfil.</summary>
public sealed record CriterionSyntax(ExpressionSyntax Expression, TextSpan Span) : SyntaxNode(Span);
