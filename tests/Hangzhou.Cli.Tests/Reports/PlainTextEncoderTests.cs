using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli.Tests.Reports;

public class PlainTextEncoderTests
{
    [Fact]
    public void Every_character_is_written_as_by_the_frameworks_relaxed_encoder()
    {
        for (var character = 0; character <= char.MaxValue; character++)
        {
            var text = $"a{(char)character}b";
            Assert.Equal(Written(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), Written(text, PlainTextEncoder.Instance));
        }
    }

    [Theory]
    [InlineData("the reserve’s \"core\" area\n")]
    [InlineData("杭州战略行动计划（2026—2035年）")]
    [InlineData("\ud83c\udf33 a tree, and half of one \ud83c")]
    public void A_text_is_written_as_by_the_frameworks_relaxed_encoder(string text) =>
        Assert.Equal(Written(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), Written(text, PlainTextEncoder.Instance));

    private static string Written(string text, JavaScriptEncoder encoder)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder })) json.WriteStringValue(text);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
