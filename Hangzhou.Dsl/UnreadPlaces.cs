using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl;

/// <summary>The lines that could not be read wholly. What follows from them is no finding of its own.</summary>
internal sealed class UnreadPlaces
{
    private readonly ImmutableHashSet<(string Path, int Line)> _lines;

    private UnreadPlaces(ImmutableHashSet<(string Path, int Line)> lines) => _lines = lines;

    /// <summary>The lines of all syntax errors.</summary>
    public static UnreadPlaces Of(IEnumerable<PlanFileSyntax> files) => new(files
        .SelectMany(file => file.Diagnostics)
        .Where(diagnostic => diagnostic.IsError)
        .SelectMany(LinesOf)
        .ToImmutableHashSet());

    /// <summary>Whether a finding of a later stage may have its cause in one of them.</summary>
    public bool MayCause(Diagnostic diagnostic) =>
        !_lines.IsEmpty && (BindingErrors.SilentAfterSyntaxErrors.Contains(diagnostic.Code) || LinesOf(diagnostic).Any(_lines.Contains));

    private static IEnumerable<(string Path, int Line)> LinesOf(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.Lines;
        return Enumerable.Range(lines.StartLine, lines.EndLine - lines.StartLine + 1)
            .Select(line => (diagnostic.Location.Source.Path, line));
    }
}
