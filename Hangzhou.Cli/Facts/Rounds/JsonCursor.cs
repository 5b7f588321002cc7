using System;
using System.Text;
using System.Text.Json;

namespace Hangzhou.Cli.Facts;

/// <summary>Walks over JSON known to be well formed, and knows where it is.</summary>
internal ref struct JsonCursor
{
    private readonly int _start;
    private Utf8JsonReader _reader;

    /// <summary>Stands on the first token after the given position.</summary>
    public JsonCursor(byte[] bytes, int start)
    {
        _start = start;
        _reader = new Utf8JsonReader(bytes.AsSpan(start));
        _reader.Read();
    }

    /// <summary>The byte at which the token begins.</summary>
    public readonly long Position => _start + _reader.TokenStartIndex;

    public readonly bool IsObject => _reader.TokenType == JsonTokenType.StartObject;

    public readonly bool IsArray => _reader.TokenType == JsonTokenType.StartArray;

    public readonly bool IsText => _reader.TokenType == JsonTokenType.String;

    /// <summary>A text's or a property name's content.</summary>
    public readonly string Text => _reader.GetString() ?? string.Empty;

    public readonly bool? Boolean => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    public readonly long? WholeNumber =>
        _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt64(out var number) ? number : null;

    /// <summary>Goes to the next token.</summary>
    public void Read() => _reader.Read();

    /// <summary>Goes past the value's last token; a simple value is its own last.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>Goes to the object's next property name; false at its end.</summary>
    public bool NextProperty()
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Goes to the list's next item; false at its end.</summary>
    public bool NextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>What stands here, for people.</summary>
    public readonly string Describe() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => $"\"{Excerpt.Of(Text)}\"",
        _ => Excerpt.Of(Encoding.UTF8.GetString(_reader.ValueSpan)),
    };
}
