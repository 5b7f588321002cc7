using System.CommandLine;
using Hangzhou.Cli.Reports.Pages;

namespace Hangzhou.Cli.Commands;

/// <summary>The options of the formats that are pages to read: their language and templates.</summary>
internal sealed class PageOptions
{
    private readonly Option<string?> _language = ChoiceOption.Create<string?>(
        "--language", "With --format html or markdown, the language of the page (en, if none is given)", "LANGUAGE", "en", "zh");

    private readonly Option<string?> _templates = new("--templates")
    {
        Description = "With --format html or markdown: a folder of templates, which take the place of those of the same names.",
        HelpName = "DIR",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_language);
        command.Add(_templates);
    }

    /// <summary>Whether a format is a page to read.</summary>
    public static bool IsPage(string format) => format is PageReport.Html or PageReport.Markdown;

    /// <summary>What the call says; null when its format is no page.</summary>
    /// <exception cref="CallException">An option of pages is given for another format.</exception>
    public PageCall? Read(ParseResult call, string format)
    {
        var (language, templates) = (call.GetValue(_language), call.GetValue(_templates));
        if (IsPage(format)) return new PageCall(format, PageLanguage.Of(language ?? PageLanguage.English.Code), templates);
        var misplaced = language is not null ? _language.Name : templates is not null ? _templates.Name : null;
        return misplaced is null ? null : throw new CallException(
            $"{misplaced} goes with --format html or markdown.", $"Add --format html, or leave {misplaced} out.");
    }
}

/// <summary>How a page is to be written.</summary>
/// <param name="Templates">A folder; null for the templates built in.</param>
internal sealed record PageCall(string Format, PageLanguage Language, string? Templates);
