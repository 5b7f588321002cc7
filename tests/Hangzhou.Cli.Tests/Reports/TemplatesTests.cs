using System;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Reports.Pages;
using Hangzhou.Cli.Tests.Support;

namespace Hangzhou.Cli.Tests.Reports;

/// <summary>Templates are files that a user may replace.</summary>
public sealed class TemplatesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hangzhou-templates-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(PageReport.Html)]
    [InlineData(PageReport.Markdown)]
    public void Those_that_are_written_out_give_the_same_page(string format)
    {
        var folder = Path.Combine(_folder, "mine");
        Assert.Equal(0, Support.Cli.Run("templates", "--to", folder, "--format", format).ExitCode);
        Assert.Equal(PageTemplates.FilesOf(format).Keys, Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Equal(Page.Small(format).Output, Page.Small(format, "--templates", folder).Output);
    }

    [Fact]
    public void A_template_that_somebody_has_changed_is_not_overwritten()
    {
        Support.Cli.Run("templates", "--to", _folder, "--format", PageReport.Html);
        var header = Path.Combine(_folder, "header.hbs");
        File.WriteAllText(header, "ours");

        Assert.Equal(ExitCode.WrongCall, Support.Cli.Run("templates", "--to", _folder, "--format", PageReport.Html).ExitCode);
        Assert.Equal("ours", File.ReadAllText(header));
    }

    [Fact]
    public void One_file_takes_the_place_of_ours_and_the_rest_stays()
    {
        File.WriteAllText(Path.Combine(_folder, "header.hbs"), "<header><h1>Our committee: {{title.text}}</h1></header>\n");
        var page = Page.Parse(Page.Small("html", "--templates", _folder).Output);
        Assert.Equal("Our committee: A small plan", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.GetElementById("m1.1"));
    }

    [Theory]
    [InlineData("{{titel}}", "titel")]
    [InlineData("{{#if title}}", "if")]
    [InlineData("{{> nowhere}}", "nowhere")]
    [InlineData("{{say \"nothing\"}}", "nothing")]
    public void A_wrong_template_is_told_in_words(string template, string named)
    {
        File.WriteAllText(Path.Combine(_folder, "report.hbs"), template);
        var result = Page.Small("html", "--templates", _folder);
        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith("hangzhou: error: a template of the report is wrong: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_not_UTF_8_is_told_and_not_guessed_at()
    {
        File.WriteAllBytes(Path.Combine(_folder, "header.hbs"), [(byte)'<', 0xE9, (byte)'>']);
        var result = Page.Small("html", "--templates", _folder);
        Assert.Equal(ExitCode.Errors, result.ExitCode);
        Assert.Contains("header.hbs: error: the byte at position 1 is not UTF-8, so the template cannot be read.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--language zh", "--language goes with")]
    [InlineData("--templates x", "--templates goes with")]
    [InlineData("--format html --language fr", "--language cannot be 'fr'")]
    [InlineData("--format html --templates nowhere", "There is no templates folder")]
    [InlineData("--format html --explain 1.1", "--explain goes with")]
    public void A_wrong_call_is_answered_with_help(string options, string message)
    {
        var result = Page.Small("table", options.Split(' '));
        if (options.StartsWith("--format", StringComparison.Ordinal)) result = Page.Small("html", options.Split(' ')[2..]);
        Assert.Equal(ExitCode.WrongCall, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_templates_is_a_slip() => Assert.Equal(ExitCode.WrongCall, Page.Small("html", "--templates", _folder).ExitCode);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("markdown")]
    public void A_result_can_go_into_a_file(string format)
    {
        var path = Path.Combine(_folder, "new", "report");
        var result = Page.Small(format, "--to", path);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.EndsWith(": written.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Page.Small(format).Output, File.ReadAllText(path));
        Assert.EndsWith(": unchanged.\n", Page.Small(format, "--to", path).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongCall, Page.Small(format, "--to", _folder).ExitCode);
    }
}
