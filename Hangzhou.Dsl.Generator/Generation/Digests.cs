using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Hangzhou.Dsl.Generator.Generation;

/// <summary>Digests of rule texts.</summary>
internal static class Digests
{
    /// <summary>SHA-256 over the SHA-256 digests of the texts in UTF-8 (lower-case hex, sorted, each followed by \n): free of paths and order.</summary>
    public static string OfTexts(IEnumerable<string> texts) =>
        Of(string.Concat(texts.Select(Of).OrderBy(digest => digest, StringComparer.Ordinal).Select(digest => digest + "\n")));

    private static string Of(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(one => one.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
