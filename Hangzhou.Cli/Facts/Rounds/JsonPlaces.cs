using System;
using System.Text;

namespace Hangzhou.Cli.Facts;

/// <summary>Turns positions in a JSON file's bytes into lines and columns.</summary>
internal sealed class JsonPlaces(string path, byte[] bytes)
{
    /// <summary>The place of a byte, the column counted in characters.</summary>
    public FactPlace At(long position)
    {
        var before = bytes.AsSpan(0, (int)Math.Min(position, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new FactPlace(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
