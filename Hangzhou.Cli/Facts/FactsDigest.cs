using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// SHA-256 over all files read: for each, in order of name, the length and bytes of its name and of its content. A name is
/// the round's date and the file's name (<c>2025-12-31/reserves.csv</c>), so that moving a folder changes nothing.
/// </summary>
internal static class FactsDigest
{
    public static string Of(List<DatedFile> files)
    {
        files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            Append(hash, Encoding.UTF8.GetBytes(file.Name));
            Append(hash, file.File.Bytes);
        }

        return Hex(hash.GetHashAndReset());
    }

    // Byte by byte: what writes many at once is compiled at every start.
    private static string Hex(byte[] bytes)
    {
        var digits = new StringBuilder(2 * bytes.Length);
        foreach (var one in bytes) digits.Append(one.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}

/// <summary>A file of a round.</summary>
internal sealed record DatedFile(string IsoDate, FactFile File)
{
    /// <summary>What the digest calls it.</summary>
    public string Name { get; } = $"{IsoDate}/{File.Name}";
}
