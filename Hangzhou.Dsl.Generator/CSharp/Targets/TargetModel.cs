using Hangzhou.Dsl.Generator.CSharp.Expressions;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Targets;

/// <summary>All that one target's file is written from; compares by value, so that an edit elsewhere writes nothing anew.</summary>
/// <param name="Positions">Where its rules stand, paths as the debugger should find them.</param>
internal sealed record TargetModel(
    TargetVocabulary Vocabulary, LoweredTarget Target, EquatableArray<RulePosition> Positions);

/// <summary>Where a node of a target stands.</summary>
/// <param name="DebugPath">The path for directives.</param>
/// <param name="File">The path for people, relative to the project.</param>
/// <param name="Digest">SHA-256 of the file's text, lower-case hex.</param>
internal sealed record RulePosition(string DebugPath, string File, string Digest, Text.LineSpan Lines);
