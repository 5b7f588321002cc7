using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Syntax;

/// <summary>One file, parsed: what could be read of it, and what was wrong with the rest.</summary>
public sealed record PlanFileSyntax(
    SourceText Source,
    ImmutableArray<DeclarationSyntax> Declarations,
    ImmutableArray<Diagnostic> Diagnostics);
