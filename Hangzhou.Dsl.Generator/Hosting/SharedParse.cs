using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Hangzhou.Dsl.Generator.Generation;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;
using Microsoft.CodeAnalysis;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Hangzhou.Dsl.Generator.Hosting;

/// <summary>Parses a file once for the generator and the analyzer, for as long as the host keeps its text.</summary>
internal static class SharedParse
{
    private static readonly ConditionalWeakTable<RoslynText, PlanFileSyntax> Parsed = new();

    /// <summary>Whether a file holds rules.</summary>
    public static bool IsRules(AdditionalText text) => text.Path.EndsWith(".hz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file's syntax; null when the host has no text of it. A fault of ours is a finding of the file.</summary>
    public static PlanFileSyntax? Parse(AdditionalText text, CancellationToken cancellation)
    {
        try
        {
            return ParseOnce(text, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var source = new Text.SourceText(text.Path, string.Empty);
            var fault = GenerationErrors.OfInternalError(new Text.Location(source, new Text.TextSpan(0, 0)), exception);
            return new PlanFileSyntax(source, ImmutableArray<DeclarationSyntax>.Empty, ImmutableArray.Create(fault));
        }
    }

    private static PlanFileSyntax? ParseOnce(AdditionalText text, CancellationToken cancellation)
    {
        if (text.GetText(cancellation) is not { } content) return null;
        var parsed = Parsed.GetValue(content, _ => Parse(text.Path, content));
        // One text may be given under two paths.
        return string.Equals(parsed.Source.Path, text.Path, StringComparison.Ordinal) ? parsed : Parse(text.Path, content);
    }

    private static PlanFileSyntax Parse(string path, RoslynText content) => PlanParser.Parse(new Text.SourceText(path, content.ToString()));
}
