using System;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hangzhou.Cli.Plans;
using Hangzhou.Testing;

namespace Hangzhou.Cli.Tests.Support;

/// <summary>Pages of reports, parsed as a browser would.</summary>
internal static class Page
{
    private static readonly string World = RepositoryRoot.PathOf("examples/1-world-network/facts");

    /// <summary>The small report in which every status occurs.</summary>
    public static CallResult Small(string format, params string[] more) => Cli.Run(
        ["evaluate", "--facts", Path.Combine(Cli.Fixtures, "good-facts"), "--as-of", "2028-01-01", "--format", format, .. more]);

    /// <summary>The built-in plan on the real roster, nothing reported, or on invented years.</summary>
    public static string OfTheWorld(string[] rounds, string asOf, params string[] more) => Cli.Run(
        Screen.None, BuiltInPlan.Load(),
        ["evaluate", "--facts", .. rounds.Select(round => Path.Combine(World, round)), "--as-of", asOf, "--format", "html", .. more]).Output;

    public static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    /// <summary>What is read of an element, its blanks made single.</summary>
    public static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
