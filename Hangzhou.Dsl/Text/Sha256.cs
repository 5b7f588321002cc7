using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Hangzhou.Dsl.Text;

/// <summary>Digests of texts.</summary>
public static class Sha256
{
    /// <summary>SHA-256 of the text in UTF-8, lower-case hex.</summary>
    public static string HexOf(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
