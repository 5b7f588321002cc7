using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Reports.Pages;

namespace Hangzhou.Cli.Reports;

/// <summary>Guides to a round to fill in, as files: for each language a page to read and a text to edit.</summary>
internal static class GuideFiles
{
    /// <param name="language">One language's name; null for all of them.</param>
    public static IEnumerable<NewFile> Of(BlankRound round, string? language) => PageLanguage.All
        .Where(one => language is null || one.Code == language)
        .Select(one => Guide.Of(round, new GuideText(one)))
        .SelectMany(guide => new NewFile[]
        {
            new($"guide.{guide.Text.Language}.md", GuideMarkdown.Write(guide)),
            new($"guide.{guide.Text.Language}.html", GuideHtml.Write(guide)),
        });
}
