using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Checking;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Outlines;
using Hangzhou.Dsl.Parsing;

namespace Hangzhou.Dsl;

/// <summary>Every kind of finding of every stage.</summary>
public static class DiagnosticCatalog
{
    private static readonly ImmutableArray<DiagnosticDescriptor>[] Stages =
    [
        SyntaxErrors.All,
        BindingErrors.All,
        CheckingErrors.All,
        OutlineErrors.All,
    ];

    /// <summary>The kinds, in order of code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = Stages
        .SelectMany(stage => stage)
        .OrderBy(descriptor => descriptor.Code, System.StringComparer.Ordinal)
        .ToImmutableArray();
}
