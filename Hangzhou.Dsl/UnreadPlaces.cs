using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Checking;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl;

/// <summary>The lines that could not be read wholly. What follows from them is no finding of its own.</summary>
internal sealed class UnreadPlaces
{
    private readonly ImmutableDictionary<string, Ranges> _lines;

    private UnreadPlaces(ImmutableDictionary<string, Ranges> lines, bool mayHideNames)
    {
        _lines = lines;
        MayHideNames = mayHideNames;
    }

    /// <summary>Whether one of them may be, or hold, a declaration of names.</summary>
    public bool MayHideNames { get; }

    /// <summary>The lines of all syntax errors. One within a milestone hides no name: a milestone declares none.</summary>
    public static UnreadPlaces Of(ImmutableArray<PlanFileSyntax> files) => new(
        files.SelectMany(ErrorsOf).GroupBy(error => error.Location.Source.Path, System.StringComparer.Ordinal).ToImmutableDictionary(
            errors => errors.Key, errors => new Ranges(errors.Select(LinesOf)), System.StringComparer.Ordinal),
        files.Any(HidesNames));

    /// <summary>Whether a finding of a later stage may have its cause in one of them.</summary>
    public bool MayCause(Diagnostic diagnostic) =>
        (MayHideNames && BindingErrors.SilentAfterSyntaxErrors.Contains(diagnostic.Code))
        || (!_lines.IsEmpty && (BindingErrors.SilentBesideUnreadLines.Contains(diagnostic.Code) || CheckingErrors.SilentBesideUnreadLines.Contains(diagnostic.Code)))
        || (_lines.TryGetValue(diagnostic.Location.Source.Path, out var lines) && lines.Touch(LinesOf(diagnostic)));

    private static IEnumerable<Diagnostic> ErrorsOf(PlanFileSyntax file) => file.Diagnostics.Where(diagnostic => diagnostic.IsError);

    private static bool HidesNames(PlanFileSyntax file)
    {
        if (!ErrorsOf(file).Any()) return false;
        var milestones = new Ranges(file.Declarations.OfType<TargetSyntax>()
            .SelectMany(target => target.Milestones)
            .Select(milestone => (milestone.Span.Start, milestone.Span.End)));
        return ErrorsOf(file).Any(error => !milestones.Hold((error.Location.Span.Start, error.Location.Span.End)));
    }

    private static (int First, int Last) LinesOf(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.Lines;
        return (lines.StartLine, lines.EndLine);
    }

    /// <summary>Stretches of numbers, both ends included; those that touch are one.</summary>
    private sealed class Ranges
    {
        private readonly List<int> _firsts = new();
        private readonly List<int> _lasts = new();

        public Ranges(IEnumerable<(int First, int Last)> ranges)
        {
            foreach (var (first, last) in ranges.OrderBy(range => range.First))
            {
                var end = _lasts.Count - 1;
                if (end >= 0 && first < _lasts[end]) _lasts[end] = System.Math.Max(_lasts[end], last);
                else
                {
                    _firsts.Add(first);
                    _lasts.Add(last);
                }
            }
        }

        public bool Touch((int First, int Last) range) => LastBeginningBy(range.Last) is >= 0 and var at && _lasts[at] >= range.First;

        public bool Hold((int First, int Last) range) => LastBeginningBy(range.First) is >= 0 and var at && _lasts[at] >= range.Last;

        private int LastBeginningBy(int place)
        {
            var at = _firsts.BinarySearch(place);
            // Of stretches that meet in one place the last is meant.
            while (at >= 0 && at + 1 < _firsts.Count && _firsts[at + 1] == place) at++;
            return at >= 0 ? at : ~at - 1;
        }
    }
}
