using System;

namespace Hangzhou.Cli.Facts;

/// <summary>
/// Whether bytes are JSON, of at most 64 levels. By hand, for a file of a few lines: what the framework's reader searches by is
/// compiled anew at every start, and takes as long as all else that a round asks for. Where something is wrong that one is asked
/// what; a test compares the two.
/// </summary>
internal ref struct JsonSyntax
{
    private const int MostLevels = 64;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    private JsonSyntax(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Whether they are one value and nothing else.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        var syntax = new JsonSyntax(bytes);
        return syntax.Value(0) && syntax.Next() == 0 && syntax._at == bytes.Length;
    }

    // 0 at the end. A zero byte is no JSON either.
    private readonly byte Here => _at < _bytes.Length ? _bytes[_at] : (byte)0;

    private byte Next()
    {
        while (Here is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') _at++;
        return Here;
    }

    private bool Take(char wanted)
    {
        if (Next() != wanted) return false;
        _at++;
        return true;
    }

    private bool Value(int level) => Next() switch
    {
        (byte)'{' => level < MostLevels && Object(level + 1),
        (byte)'[' => level < MostLevels && List(level + 1),
        (byte)'"' => Text(),
        (byte)'t' => Word("true"u8),
        (byte)'f' => Word("false"u8),
        (byte)'n' => Word("null"u8),
        _ => Number(),
    };

    private bool Object(int level)
    {
        _at++;
        if (Take('}')) return true;
        do
        {
            if (Next() != '"' || !Text() || !Take(':') || !Value(level)) return false;
        }
        while (Take(','));
        return Take('}');
    }

    private bool List(int level)
    {
        _at++;
        if (Take(']')) return true;
        do
        {
            if (!Value(level)) return false;
        }
        while (Take(','));
        return Take(']');
    }

    private bool Text()
    {
        for (_at++; Here >= ' '; _at++)
        {
            if (Here == '"')
            {
                _at++;
                return true;
            }

            if (Here == '\\' && !Escape()) return false;
        }

        return false;
    }

    // Stands on the backslash, and then on the last of what it begins.
    private bool Escape()
    {
        _at++;
        if (Here != 'u') return Here is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t';
        for (var digit = 0; digit < 4; digit++)
        {
            _at++;
            if (!char.IsAsciiHexDigit((char)Here)) return false;
        }

        return true;
    }

    private bool Word(ReadOnlySpan<byte> word)
    {
        if (!_bytes[_at..].StartsWith(word)) return false;
        _at += word.Length;
        return true;
    }

    // example: -12.5e+3
    private bool Number()
    {
        if (Here == '-') _at++;
        if (Here == '0') _at++;
        else if (!Digits()) return false;
        if (Here == '.')
        {
            _at++;
            if (!Digits()) return false;
        }

        if (Here is not ((byte)'e' or (byte)'E')) return true;
        _at++;
        if (Here is (byte)'+' or (byte)'-') _at++;
        return Digits();
    }

    private bool Digits()
    {
        var first = _at;
        while (char.IsAsciiDigit((char)Here)) _at++;
        return _at > first;
    }
}
