using System;
using System.IO;
using System.Linq;
using Hangzhou.Dsl;

namespace Hangzhou.Cli.Tests.Plans;

/// <summary>Folders that are no plan anybody wrote: refused for what they are, and not read to the end.</summary>
public sealed class PlanTextsTests : IDisposable
{
    private static readonly byte[] NotUtf8 = [0xFF];

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-plan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Of_too_many_files_none_is_read()
    {
        for (var i = 0; i <= Limits.Files; i++) Write(FormattableString.Invariant($"{i:D5}.hz"), NotUtf8);
        var call = Support.Cli.Run("check", _folder);
        Assert.Equal((1, string.Empty), (call.ExitCode, call.Error));
        Assert.Contains("00000.hz:1:1: error HZ3401: The plan has 10,001 files; at most 10,000 are read.", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_files_too_long_together_no_more_are_read_than_show_it()
    {
        var comment = Enumerable.Repeat((byte)'/', Limits.CharactersOfFile * 3).ToArray();
        foreach (var name in new[] { "a.hz", "b.hz", "c.hz" }) Write(name, comment);
        Write("d.hz", NotUtf8);
        var call = Support.Cli.Run("check", _folder);
        Assert.Equal((1, string.Empty), (call.ExitCode, call.Error));
        Assert.Contains("a.hz:1:1: error HZ3402: The plan's files have more than 2,000,000 characters together", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("surveyed")]
    [InlineData(null)]
    public void The_name_of_a_file_forges_no_line(string? text)
    {
        // Windows has no such names; there another control will do.
        var mark = Path.GetInvalidFileNameChars().Contains('\n') ? '\u0085' : '\n';
        Write($"a{mark}forged.hz", text is null ? NotUtf8 : System.Text.Encoding.UTF8.GetBytes(text));
        var call = Support.Cli.Run("check", _folder);
        Assert.Equal(1, call.ExitCode);
        var lines = (call.Output + call.Error).Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith("forged.hz", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(mark == '\n' ? @"/a\nforged.hz" : @"/a\u0085forged.hz", StringComparison.Ordinal));
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder, name), bytes);
}
