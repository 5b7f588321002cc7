using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl;

/// <summary>The lines that could not be read wholly. What follows from them is no finding of its own.</summary>
internal sealed class UnreadPlaces
{
    private readonly ImmutableHashSet<(string Path, int Line)> _lines;
    private readonly bool _mayHideNames;

    private UnreadPlaces(ImmutableHashSet<(string Path, int Line)> lines, bool mayHideNames)
    {
        _lines = lines;
        _mayHideNames = mayHideNames;
    }

    /// <summary>The lines of all syntax errors. One within a milestone hides no name: a milestone declares none.</summary>
    public static UnreadPlaces Of(ImmutableArray<PlanFileSyntax> files) => new(
        files.SelectMany(ErrorsOf).SelectMany(LinesOf).ToImmutableHashSet(),
        files.Any(file => ErrorsOf(file).Any(error => !IsInMilestone(file, error.Location.Span))));

    /// <summary>Whether a finding of a later stage may have its cause in one of them.</summary>
    public bool MayCause(Diagnostic diagnostic) =>
        (_mayHideNames && BindingErrors.SilentAfterSyntaxErrors.Contains(diagnostic.Code)) || LinesOf(diagnostic).Any(_lines.Contains);

    private static IEnumerable<Diagnostic> ErrorsOf(PlanFileSyntax file) => file.Diagnostics.Where(diagnostic => diagnostic.IsError);

    private static bool IsInMilestone(PlanFileSyntax file, TextSpan span) => file.Declarations
        .OfType<TargetSyntax>()
        .SelectMany(target => target.Milestones)
        .Any(milestone => milestone.Span.Start <= span.Start && span.End <= milestone.Span.End);

    private static IEnumerable<(string Path, int Line)> LinesOf(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.Lines;
        return Enumerable.Range(lines.StartLine, lines.EndLine - lines.StartLine + 1)
            .Select(line => (diagnostic.Location.Source.Path, line));
    }
}
