using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Syntax;

/// <summary>A piece of a parsed file. What stands where is told by its span in the file's text.</summary>
public abstract record SyntaxNode(TextSpan Span);

/// <summary>A name as written.</summary>
public sealed record IdentifierSyntax(string Text, TextSpan Span) : SyntaxNode(Span);

/// <summary>A text between quotes, escapes resolved.</summary>
public sealed record TextSyntax(string Value, TextSpan Span) : SyntaxNode(Span);

/// <summary>A whole number as written, such as a year or a target's number.</summary>
public sealed record WholeNumberSyntax(long Value, TextSpan Span) : SyntaxNode(Span);

/// <summary>A milestone's or commitment's id as written: <c>5.2</c>, <c>20.1a</c>, <c>CN-5.2</c>.</summary>
public sealed record MilestoneIdSyntax(string Text, TextSpan Span) : SyntaxNode(Span);

/// <summary>A title in English and, where given, in Chinese: <c>title en "…" zh "…"</c>.</summary>
public sealed record TitleSyntax(TextSyntax? English, TextSyntax? Chinese, TextSpan Span) : SyntaxNode(Span);
