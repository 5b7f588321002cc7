using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Syntax;

/// <summary>What may stand at the top of a file.</summary>
public abstract record DeclarationSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>plan hangzhou 2026..2035 { title … edition "2025" adopted 2025-09-25 baseline 2025 }</c></summary>
public sealed record PlanSyntax(
    IdentifierSyntax Name, WholeNumberSyntax From, WholeNumberSyntax To, TitleSyntax? Title,
    TextSyntax? Edition, CalendarDate? Adopted, WholeNumberSyntax? Baseline, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>goal A { title … }</c></summary>
public sealed record GoalSyntax(IdentifierSyntax Name, TitleSyntax? Title, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>entity reserve plural reserves { … }</c> or <c>single entity secretariat { … }</c></summary>
public sealed record EntitySyntax(
    IdentifierSyntax Name, IdentifierSyntax? Plural, bool IsSingle, TitleSyntax? Title,
    ImmutableArray<FieldSyntax> Fields, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>part zone { area: area }</c></summary>
public sealed record PartSyntax(
    IdentifierSyntax Name, TitleSyntax? Title, ImmutableArray<FieldSyntax> Fields, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>define reserve.has_research = …</c></summary>
public sealed record DefineSyntax(
    IdentifierSyntax Entity, IdentifierSyntax Name, ExpressionSyntax Body, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>assumption significant_growth: share { reads "…" reading working = 10% status proposed decided by "…" }</c></summary>
public sealed record AssumptionSyntax(
    IdentifierSyntax Name, TypeSyntax Type, TextSyntax? Reads, ImmutableArray<ReadingSyntax> Readings,
    IdentifierSyntax? Status, TextSyntax? DecidedBy, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>reading working = 10%</c></summary>
public sealed record ReadingSyntax(IdentifierSyntax Name, ExpressionSyntax Value, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>not encoded 14.1 part "…" because "…"</c></summary>
public sealed record NotEncodedSyntax(
    MilestoneIdSyntax Cite, TextSyntax? Part, TextSyntax Because, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>commitment 20.1 { by 2027, 2030 figures 50%, 30% digest "sha256:…" }</c>: what the official text asks, as its outline has it.</summary>
public sealed record CommitmentSyntax(
    MilestoneIdSyntax Id, ImmutableArray<TimingSyntax> Deadlines, ImmutableArray<FigureSyntax> Figures, TextSyntax? Digest,
    TextSpan Span) : DeclarationSyntax(Span);

/// <summary>A figure of the official text: a share (<c>50%</c>) or a number (<c>150</c>).</summary>
public sealed record FigureSyntax(Fraction Value, bool IsShare, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>target 5 { goal A title … milestone … }</c></summary>
public sealed record TargetSyntax(
    WholeNumberSyntax Number, IdentifierSyntax? Goal, TitleSyntax? Title,
    ImmutableArray<MilestoneSyntax> Milestones, TextSpan Span) : DeclarationSyntax(Span);

/// <summary><c>core: zone</c>, <c>key code: text</c>, <c>states: many member_state inverse reserves</c></summary>
public sealed record FieldSyntax(
    IdentifierSyntax Name, IdentifierSyntax? Chinese, bool IsKey, TypeSyntax Type, bool IsByYear,
    IdentifierSyntax? Inverse, SumSyntax? Sum, TitleSyntax? Title, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>sum of core.area, buffer.area</c>: which fields should add up to the one it follows. A part's is named with its dots.</summary>
public sealed record SumSyntax(ImmutableArray<IdentifierSyntax> Parts, TextSpan Span) : SyntaxNode(Span);

/// <summary>A field's or an assumption's type as written.</summary>
public abstract record TypeSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>area</c>, <c>zone</c>, <c>member_state</c>, <c>money USD</c>; <c>many</c> before it makes a collection.</summary>
public sealed record NamedTypeSyntax(
    IdentifierSyntax Name, IdentifierSyntax? Currency, bool IsMany, TextSpan Span) : TypeSyntax(Span);

/// <summary><c>one of planned, under_way, done</c>; <c>many one of …</c> allows several.</summary>
public sealed record ChoiceTypeSyntax(ImmutableArray<ChoiceSyntax> Choices, bool IsMany, TextSpan Span) : TypeSyntax(Span);

/// <summary>One choice of a <c>one of</c>, with its Chinese name where given.</summary>
public sealed record ChoiceSyntax(IdentifierSyntax Name, IdentifierSyntax? Chinese, TextSpan Span) : SyntaxNode(Span);
