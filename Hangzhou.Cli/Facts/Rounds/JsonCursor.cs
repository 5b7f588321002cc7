using System;
using System.Globalization;
using System.Text;

namespace Hangzhou.Cli.Facts;

/// <summary>Walks over JSON known to be well formed (<see cref="JsonSyntax"/>), and knows where it is.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _start;
    private int _end;
    private bool _isName;

    /// <summary>Stands on the first token after the given position.</summary>
    public JsonCursor(byte[] bytes, int start)
    {
        _bytes = bytes;
        _end = start;
        Read();
    }

    /// <summary>The byte at which the token begins.</summary>
    public readonly long Position => _start;

    public readonly bool IsObject => First == '{';

    public readonly bool IsArray => First == '[';

    public readonly bool IsText => First == '"' && !_isName;

    /// <summary>A text's or a property name's content.</summary>
    /// <exception cref="InvalidOperationException">It holds half a character.</exception>
    public readonly string Text => JsonText.Read(_bytes[(_start + 1)..(_end - 1)]);

    public readonly bool? Boolean => First switch
    {
        (byte)'t' => true,
        (byte)'f' => false,
        _ => null,
    };

    public readonly long? WholeNumber =>
        long.TryParse(Encoding.UTF8.GetString(Token), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private readonly ReadOnlySpan<byte> Token => _bytes[_start.._end];

    // 0 at the end.
    private readonly byte First => _start < _bytes.Length ? _bytes[_start] : (byte)0;

    /// <summary>Goes to the next token.</summary>
    public void Read()
    {
        _start = _end;
        while (IsBetweenTokens(First)) _start++;
        _end = EndOfToken();
        _isName = First == '"' && IsBeforeColon();
    }

    /// <summary>Goes past the value's last token; a simple value is its own last.</summary>
    public void Skip()
    {
        if (_isName) Read();
        for (var level = LevelsOpened; level > 0; level += LevelsOpened) Read();
    }

    /// <summary>Goes to the object's next property name; false at its end.</summary>
    public bool NextProperty()
    {
        Read();
        return _isName;
    }

    /// <summary>Goes to the list's next item; false at its end.</summary>
    public bool NextItem()
    {
        Read();
        return First != ']';
    }

    /// <summary>What stands here, for people.</summary>
    public readonly string Describe() => First switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "a list",
        (byte)'"' => $"\"{Excerpt.Of(Text)}\"",
        _ => Excerpt.Of(Encoding.UTF8.GetString(Token)),
    };

    private readonly int LevelsOpened => First switch
    {
        (byte)'{' or (byte)'[' => 1,
        (byte)'}' or (byte)']' => -1,
        _ => 0,
    };

    // Well formed as it is, commas and colons tell nothing more.
    private static bool IsBetweenTokens(byte one) => IsBlank(one) || one is (byte)',' or (byte)':';

    private static bool IsBlank(byte one) => one is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private readonly int EndOfToken()
    {
        if (First == 0 || LevelsOpened != 0) return Math.Min(_start + 1, _bytes.Length);
        var end = _start + 1;
        if (First == '"')
        {
            for (; _bytes[end] != '"'; end++)
            {
                if (_bytes[end] == '\\') end++;
            }

            return end + 1;
        }

        while (end < _bytes.Length && !IsBetweenTokens(_bytes[end]) && _bytes[end] is not ((byte)'}' or (byte)']')) end++;
        return end;
    }

    private readonly bool IsBeforeColon()
    {
        var next = _end;
        while (next < _bytes.Length && IsBlank(_bytes[next])) next++;
        return next < _bytes.Length && _bytes[next] == ':';
    }
}
