using System.Collections.Immutable;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Lowering;

/// <summary>Gives the nodes of one target their ordinals, and keeps where they stand.</summary>
internal sealed class SourceMapBuilder
{
    private readonly ImmutableArray<SourceMapEntry>.Builder _entries = ImmutableArray.CreateBuilder<SourceMapEntry>();
    private readonly SourceText _source;
    private readonly string _digest;

    public SourceMapBuilder(SourceText source, SourceDigests digests)
    {
        _source = source;
        _digest = digests.Of(source);
    }

    /// <summary>Keeps a place and returns its ordinal.</summary>
    public int Add(TextSpan span)
    {
        _entries.Add(new SourceMapEntry(_source.Path, _digest, _source.GetLines(span)));
        return _entries.Count - 1;
    }

    /// <summary>All places so far.</summary>
    public SourceMap ToMap() => new(new EquatableArray<SourceMapEntry>(_entries.ToImmutable()));
}
