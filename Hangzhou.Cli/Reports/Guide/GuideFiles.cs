using System.Collections.Generic;
using System.Linq;
using Hangzhou.Cli.Facts;
using Hangzhou.Cli.Files;

namespace Hangzhou.Cli.Reports;

/// <summary>Guides to a round to fill in, as files: for each language a page to read and a text to edit.</summary>
internal static class GuideFiles
{
    /// <param name="language">One language's name; null for all of them.</param>
    public static IEnumerable<NewFile> Of(BlankRound round, string? language) => GuideWords.All
        .Where(words => language is null || words.Language == language)
        .Select(words => Guide.Of(round, words))
        .SelectMany(guide => new NewFile[]
        {
            new($"guide.{guide.Words.Language}.md", GuideMarkdown.Write(guide)),
            new($"guide.{guide.Words.Language}.html", GuideHtml.Write(guide)),
        });
}
