using System;
using System.Text;
using Hangzhou.Cli.Files;

namespace Hangzhou.Cli.Facts;

/// <summary>Turns positions in a JSON file's bytes into lines and columns; going forward, no byte is looked at twice.</summary>
internal sealed class JsonPlaces(string path, byte[] bytes)
{
    private int _position = Utf8Text.StartOf(bytes);
    private int _line = 1;
    private int _column = 1;

    /// <summary>The place of a byte, the column counted in characters.</summary>
    public FactPlace At(long position)
    {
        var target = (int)Math.Min(position, bytes.Length);
        if (target < _position) (_position, _line, _column) = (Utf8Text.StartOf(bytes), 1, 1);
        var passed = bytes.AsSpan(_position, Math.Max(0, target - _position));
        var lineStart = passed.LastIndexOf((byte)'\n') + 1;
        _line += passed.Count((byte)'\n');
        _column = (lineStart == 0 ? _column : 1) + Encoding.UTF8.GetCharCount(passed[lineStart..]);
        _position = Math.Max(_position, target);
        return new FactPlace(path, _line, _column);
    }
}
