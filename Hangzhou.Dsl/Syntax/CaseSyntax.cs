using System.Collections.Immutable;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Syntax;

/// <summary><c>case "half is enough" of milestone 5.2 on 2035-12-31 { … }</c>: facts, and the verdict that they must give.</summary>
/// <param name="Rounds">As written; members that stand outside a round make one that is dated as the case.</param>
public sealed record CaseSyntax(
    TextSyntax Name, MilestoneIdSyntax Milestone, DaySyntax On, ImmutableArray<CaseRoundSyntax> Rounds,
    ImmutableArray<ExpectationSyntax> Expectations, TextSpan Span) : DeclarationSyntax(Span);

/// <summary>A day as written.</summary>
public sealed record DaySyntax(CalendarDate Date, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>round 2027-12-31 { reserve "R1" { … } reserves incomplete of 785 }</c></summary>
public sealed record CaseRoundSyntax(
    DaySyntax Date, ImmutableArray<CaseMemberSyntax> Members, ImmutableArray<IncompleteRosterSyntax> Incomplete, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>reserve "R1" { … }</c>, or <c>secretariat { … }</c> without a key.</summary>
public sealed record CaseMemberSyntax(
    IdentifierSyntax Entity, TextSyntax? Key, ImmutableArray<CaseValueSyntax> Values, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>reserves incomplete of 785</c></summary>
public sealed record IncompleteRosterSyntax(IdentifierSyntax Roster, WholeNumberSyntax? KnownTotal, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>core.area: 8 ha</c>, <c>load at 2027: 5 t</c>, <c>region: africa, asia</c>, <c>projects: { status: done } { … }</c></summary>
/// <param name="Values">One, or several of a field that holds several.</param>
/// <param name="Items">Of an owned collection.</param>
/// <param name="Evidence">The words <c>with evidence</c> behind it; null where they do not stand.</param>
public sealed record CaseValueSyntax(
    NameExpressionSyntax Field, WholeNumberSyntax? Year, ImmutableArray<ExpressionSyntax> Values,
    ImmutableArray<CaseItemSyntax> Items, EvidenceSyntax? Evidence, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>with evidence</c></summary>
public sealed record EvidenceSyntax(TextSpan Span) : SyntaxNode(Span);

/// <summary><c>{ status: planned }</c></summary>
public sealed record CaseItemSyntax(ImmutableArray<CaseValueSyntax> Values, TextSpan Span) : SyntaxNode(Span);

/// <summary><c>expect achieved</c>, <c>expect "R1" satisfied</c>, <c>expect achieved under strict</c></summary>
/// <param name="Member">The member's key; null for the milestone itself.</param>
/// <param name="Reading">A reading, or an assumption's name, a dot and its reading.</param>
public sealed record ExpectationSyntax(
    TextSyntax? Member, IdentifierSyntax Word, NameExpressionSyntax? Reading, TextSpan Span) : SyntaxNode(Span);
