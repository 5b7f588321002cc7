using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Checking;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Parsing;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl;

/// <summary>The one door: source texts in, program and all diagnostics out.</summary>
/// <param name="Plan">The program; null when an error blocks it.</param>
/// <param name="SourceMaps">One for each target of the plan, in the same order.</param>
/// <param name="Cases">The cases beside the rules; empty when an error blocks the program.</param>
/// <param name="Diagnostics">The findings of every stage, in order of file and place; of very many the first, and how many more there are.</param>
public sealed record Compilation(
    LoweredPlan? Plan, EquatableArray<SourceMap> SourceMaps, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<BoundCase> Cases)
{
    /// <summary>Parses and compiles the files of a plan; their order does not matter.</summary>
    public static Compilation Compile(IEnumerable<SourceText> sources) =>
        Compile(sources.Select(PlanParser.Parse).ToImmutableArray());

    /// <summary>Compiles parsed files: bind, check, lower.</summary>
    public static Compilation Compile(ImmutableArray<PlanFileSyntax> files)
    {
        var bag = new DiagnosticBag();
        PlanSize.Check(files, new CheckingErrors(bag));
        if (bag.HasErrors) return Without(bag);

        foreach (var diagnostic in files.SelectMany(file => file.Diagnostics)) bag.Add(diagnostic);
        var isRead = !bag.HasErrors;

        var binding = new DiagnosticBag();
        var bound = Binder.Bind(files, binding);
        var unread = UnreadPlaces.Of(files);
        foreach (var diagnostic in binding.ToImmutable().Where(diagnostic => !unread.MayCause(diagnostic))) bag.Add(diagnostic);

        if (isRead || !unread.MayHideNames)
        {
            var checking = new DiagnosticBag();
            Checker.Check(bound, isSound: isRead && !binding.HasErrors, checking);
            foreach (var diagnostic in checking.ToImmutable().Where(diagnostic => !unread.MayCause(diagnostic))) bag.Add(diagnostic);
        }

        if (bag.HasErrors) return Without(bag);
        var (plan, maps) = Lowerer.LowerPlan(bound);
        return new Compilation(plan, maps, CheckingErrors.Shown(bag), bound.Cases);
    }

    private static Compilation Without(DiagnosticBag bag) => new(null, default, CheckingErrors.Shown(bag), []);
}
