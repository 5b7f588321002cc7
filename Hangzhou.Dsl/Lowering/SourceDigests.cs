using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Lowering;

/// <summary>The digests of the files, each reckoned once.</summary>
internal sealed class SourceDigests
{
    private readonly Dictionary<SourceText, string> _known = new();

    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    public string Of(SourceText source)
    {
        if (_known.TryGetValue(source, out var digest)) return digest;
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(source.Content));
        return _known[source] = string.Concat(hash.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
