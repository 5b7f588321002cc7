using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Where the nodes of one target stand: the positions beside the meaning, so that the meaning compares without them.</summary>
/// <param name="Nodes">By node ordinal.</param>
public sealed record SourceMap(EquatableArray<SourceMapEntry> Nodes);

/// <summary>A node's place, its file's path as the host gave it.</summary>
/// <param name="Digest">SHA-256 of the file's text in UTF-8, lower-case hex.</param>
public sealed record SourceMapEntry(string Path, string Digest, LineSpan Lines);
