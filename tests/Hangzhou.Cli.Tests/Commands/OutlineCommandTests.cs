using System;
using System.IO;
using Hangzhou.Cli.Tests.Support;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Commands;

/// <summary><c>outline</c> and <c>check --text</c>, on texts of our own in the shape of the official one.</summary>
public sealed class OutlineCommandTests : IDisposable
{
    private static readonly string Texts = RepositoryRoot.PathOf("tests/Hangzhou.Dsl.Tests/Outlines").Replace('\\', '/');
    private static readonly string Plan = Path.Combine(Support.Cli.Fixtures, "outlined-plan").Replace('\\', '/');

    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-outline-").FullName.Replace('\\', '/');

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("clean.en.txt")]
    [InlineData("clean.zh.txt")]
    [InlineData("printed-page.zh.txt")]
    public void The_outline_of_a_text_is_written_and_its_doubts_are_told(string text)
    {
        var result = Support.Cli.Run("outline", $"{Texts}/{text}");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Verified.Match(result.ToString(), text);
    }

    [Fact]
    public void An_outline_agrees_with_the_text_it_was_written_from()
    {
        var outline = Support.Cli.Run("outline", $"{Plan}/text.txt").Output;

        Assert.Equal(File.ReadAllText($"{Plan}/outline.hz"), outline);
        Assert.Equal(ExitCode.Fine, Support.Cli.Run("check", Plan, "--text", $"{Plan}/text.txt").ExitCode);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_text_that_changed_is_an_error_of_each_commitment_that_it_concerns(string format)
    {
        var text = File.ReadAllText($"{Plan}/text.txt")
            .Replace("map their habitats", "map all their habitats", StringComparison.Ordinal)
            .Replace("Action target 2", "• By 2030, every country has a law on reserves.\n\nAction target 2", StringComparison.Ordinal);
        File.WriteAllText($"{_folder}/changed.txt", text);
        // Findings stand in order of path: the plan stands beside the text, so that it is the same on every machine.
        var plan = Directory.CreateDirectory($"{_folder}/{Path.GetFileName(Plan)}").FullName;
        foreach (var file in Directory.GetFiles(Plan, "*.hz")) File.Copy(file, $"{plan}/{Path.GetFileName(file)}");

        var result = Support.Cli.Run("check", $"{_folder}/{Path.GetFileName(Plan)}", "--text", $"{_folder}/changed.txt", "--format", format);

        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Verified.Match(result.ToString().Replace(_folder + "/", "", StringComparison.Ordinal), format);
    }

    [Fact]
    public void White_space_and_full_width_letters_do_not_change_a_text()
    {
        var text = File.ReadAllText($"{Plan}/text.txt").Replace("their habitats", "their\n  habitats", StringComparison.Ordinal).Replace("50%", "５０％", StringComparison.Ordinal);
        File.WriteAllText($"{_folder}/laid-out.txt", text);

        Assert.Equal(ExitCode.Fine, Support.Cli.Run("check", Plan, "--text", $"{_folder}/laid-out.txt").ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_such_text_is_an_error()
    {
        File.WriteAllText($"{_folder}/empty.txt", "Nothing here is a target.\n");
        File.WriteAllBytes($"{_folder}/latin.txt", [(byte)'A', 0xE9, (byte)'\n']);

        Verified.Match(
            $"{Support.Cli.Run("outline", $"{_folder}/empty.txt")}{Support.Cli.Run("outline", $"{_folder}/latin.txt")}{Support.Cli.Run("outline", $"{_folder}/none.txt")}"
                .Replace(_folder + "/", "", StringComparison.Ordinal));
    }
}
