using System.Collections.Generic;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Lowering;

/// <summary>The digests of the files, each reckoned once.</summary>
internal sealed class SourceDigests
{
    private readonly Dictionary<SourceText, string> _known = new();

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    public string Of(SourceText source) =>
        _known.TryGetValue(source, out var digest) ? digest : _known[source] = Sha256.HexOf(source.Content);
}
