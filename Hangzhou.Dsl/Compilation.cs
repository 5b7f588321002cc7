using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl;

/// <summary>The one door: source texts in, program and all diagnostics out.</summary>
/// <param name="Plan">The program; null when an error blocks it.</param>
/// <param name="SourceMaps">One for each target of the plan, in the same order.</param>
/// <param name="Diagnostics">Every finding of every stage, in order of file and place.</param>
public sealed record Compilation(
    LoweredPlan? Plan, EquatableArray<SourceMap> SourceMaps, ImmutableArray<Diagnostic> Diagnostics);
