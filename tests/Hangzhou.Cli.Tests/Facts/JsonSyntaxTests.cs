using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Hangzhou.Cli.Facts;

namespace Hangzhou.Cli.Tests.Facts;

public class JsonSyntaxTests
{
    private const int Seed = 20261123;

    private static readonly string[] Samples =
    [
        "{\"date\": \"2025-12-31\", \"kind\": \"reported\", \"sources\": [\"a, \\\"b\\\": [c]\", \"\\u00e9\\n\"], \"rosters\": {\"reserve\": {\"complete\": false, \"knownTotal\": 785}}}",
        "[]", "{}", " [ { } , [ ] ] ", "null", "true", "-0", "-12.50e+3", "1E5", "\"\"", "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"d\":\"\\ud83c\\udf33\"}",
        "[1 2]", "{\"a\" 1}", "{\"a\":1,}", "[1,]", "01", "1.", ".5", "+1", "1e", "-", "tru", "truex", "\"\\x\"", "\"\\u12g4\"", "\"a\nb\"", "\"open", "{", "[", "", " ", "{a:1}", "'a'", "1 1", "// no\n1",
    ];

    [Fact]
    public void What_is_json_is_what_the_framework_takes_for_it()
    {
        var random = new Random(Seed);
        foreach (var sample in Samples)
        {
            AssertSame(sample);
            for (var i = 0; i < 2_000; i++) AssertSame(Changed(sample, random));
        }
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void No_more_levels_than_the_framework_reads(int levels, bool expected)
    {
        var text = new string('[', levels) + new string(']', levels);
        Assert.Equal(expected, JsonSyntax.IsJson(Encoding.UTF8.GetBytes(text)));
        AssertSame(text);
    }

    [Fact]
    public void The_tokens_are_those_of_the_framework()
    {
        foreach (var sample in Samples)
        {
            var bytes = Encoding.UTF8.GetBytes(sample);
            if (JsonSyntax.IsJson(bytes)) Assert.Equal(TokensOfFramework(bytes), Tokens(bytes));
        }
    }

    [Theory]
    [InlineData("\"\\ud83c\"")]
    [InlineData("\"\\udf33 a\"")]
    [InlineData("\"\\ud83c\\ud83c\"")]
    public void Half_a_character_is_no_text(string text) =>
        Assert.Throws<InvalidOperationException>(() => new JsonCursor(Encoding.UTF8.GetBytes(text), 0).Text);

    [Fact]
    public void A_value_is_skipped_whole()
    {
        var json = new JsonCursor("{\"a\": {\"b\": [1, {\"c\": \"}\"}]}, \"d\": 2}"u8.ToArray(), 0);
        Assert.True(json.NextProperty());
        json.Skip();
        Assert.True(json.NextProperty());
        Assert.Equal("d", json.Text);
        json.Read();
        Assert.Equal(2, json.WholeNumber);
        Assert.False(json.NextProperty());
    }

    private static void AssertSame(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.True(IsJsonToFramework(bytes) == JsonSyntax.IsJson(bytes), text);
    }

    private static string Changed(string sample, Random random)
    {
        const string Pieces = "{}[]\",:\\ue0-+.1 \ntfn";
        var text = new StringBuilder(sample);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            if (at < text.Length && random.Next(2) == 0) text.Remove(at, 1);
            else text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static bool IsJsonToFramework(byte[] bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
                // Only whether it is JSON at all.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static List<string> TokensOfFramework(byte[] bytes)
    {
        var tokens = new List<string>();
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            var text = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            tokens.Add(FormattableString.Invariant($"{reader.TokenStartIndex} {text} {(reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null)}"));
        }

        return tokens;
    }

    private static List<string> Tokens(byte[] bytes)
    {
        var tokens = new List<string>();
        for (var json = new JsonCursor(bytes, 0); json.Position < bytes.Length; json.Read())
        {
            var text = bytes[json.Position] == '"' ? json.Text : null;
            tokens.Add(FormattableString.Invariant($"{json.Position} {text} {json.WholeNumber}"));
        }

        return tokens;
    }
}
