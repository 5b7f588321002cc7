using System.Collections.Immutable;

namespace Hangzhou.Dsl.Outlines;

/// <summary>What an official text asks: its commitments in the order of their numbers.</summary>
/// <param name="Doubts">What a reader should look at, one sentence each.</param>
public sealed record Outline(ImmutableArray<OutlinedCommitment> Commitments, ImmutableArray<string> Doubts);

/// <summary>One commitment: a bullet under an action target.</summary>
/// <param name="Ordinal">Its place under the target, from 1.</param>
/// <param name="Deadlines">As rules write them: <c>by 2030</c>, <c>during 2026..2035</c>.</param>
/// <param name="Figures">As rules write them: <c>50%</c>, <c>150</c>.</param>
/// <param name="Digest">Of the sentence without its layout: <c>sha256:</c> and 64 hex digits.</param>
/// <param name="Line">Where it begins in the text, from 1.</param>
public sealed record OutlinedCommitment(
    int Target, int Ordinal, ImmutableArray<string> Deadlines, ImmutableArray<string> Figures, string Digest, int Line)
{
    /// <summary>Such as 5.2.</summary>
    public string Id => System.FormattableString.Invariant($"{Target}.{Ordinal}");
}
