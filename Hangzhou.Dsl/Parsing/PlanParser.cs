using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Reads one file of a plan. It always answers: with what could be read, and with every error of the rest.</summary>
public static class PlanParser
{
    /// <summary>Reads a file.</summary>
    public static PlanFileSyntax Parse(SourceText source)
    {
        var bag = new DiagnosticBag();
        if (source.Content.Length > Limits.CharactersOfFile) return Refuse(source, bag);
        var first = Scanner.Scan(new ParseContext(source, EnglishSurface.Instance, bag));
        var declarations = DeclarationGrammar.ReadFile(first);
        return new PlanFileSyntax(source, declarations, bag.ToImmutable());
    }

    private static PlanFileSyntax Refuse(SourceText source, DiagnosticBag bag)
    {
        new SyntaxErrors(source, bag).ReportFileTooLong(new TextSpan(0, 0));
        return new PlanFileSyntax(source, ImmutableArray<DeclarationSyntax>.Empty, bag.ToImmutable());
    }
}
