using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>Digests of rule texts.</summary>
internal static class Digests
{
    /// <summary>SHA-256 over the SHA-256 digests of the texts in UTF-8 (lower-case hex, sorted, each followed by \n): free of paths and order.</summary>
    public static string OfTexts(IEnumerable<string> texts) =>
        Sha256.HexOf(string.Concat(texts.Select(Sha256.HexOf).OrderBy(digest => digest, StringComparer.Ordinal).Select(digest => digest + "\n")));
}
