using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Hangzhou.Cli.Plans;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>
/// The templates of one format by name: ours, and over them those of a folder that a user gives. A template that has no
/// part of its own in a page is a partial of another.
/// </summary>
internal sealed partial class PageTemplates
{
    /// <summary>The template that is the whole page; all others are its partials.</summary>
    public const string Whole = "report";

    /// <summary>Files with these endings are templates: scripts and styles are put into the page as they stand.</summary>
    private static readonly string[] Endings = [".hbs", ".css", ".js"];

    private PageTemplates(SortedDictionary<string, string> texts) => Texts = texts;

    /// <summary>The texts by name: a file's name without its ending.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>Ours, as files: what a user starts from.</summary>
    public static SortedDictionary<string, string> FilesOf(string format)
    {
        var prefix = $"templates/{format}/";
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in typeof(PageTemplates).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(PageTemplates).Assembly.GetManifestResourceStream(name)!);
            files.Add(name[prefix.Length..], reader.ReadToEnd());
        }

        return files;
    }

    /// <summary>The templates of a format, those of the folder over ours.</summary>
    /// <exception cref="CallException">There is no such folder, or no template in it.</exception>
    /// <exception cref="PlanException">A template is not UTF-8.</exception>
    public static PageTemplates Load(string format, string? folder)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, text) in FilesOf(format)) texts[NameOf(file)] = Tidy(text);
        foreach (var path in folder is null ? [] : Checked(folder)) texts[NameOf(Path.GetFileName(path))] = Tidy(PlanTexts.Decode(path, File.ReadAllBytes(path), "the template"));
        return new PageTemplates(texts);
    }

    private static List<string> Checked(string folder)
    {
        if (!Directory.Exists(folder)) throw CallException.NoFolder("templates", folder);
        var files = Directory.EnumerateFiles(folder).Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.Ordinal)).ToList();
        return files.Count > 0 ? files : throw new CallException(
            $"'{folder}' holds no templates: there is no .hbs, .css or .js file in it.",
            "Give a folder with a file named as one of ours; 'hangzhou templates --to DIR' writes them all.");
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    // The engine does not escape what an indented partial on a line of its own writes (Handlebars.Net 2.4.3): none is indented.
    private static string Tidy(string text) => IndentedPartial().Replace(OneEndFewer(text.Replace("\r\n", "\n", StringComparison.Ordinal)), string.Empty);

    // A partial in the middle of a line must not break it: the end of its last line is the file's, not the page's.
    private static string OneEndFewer(string text) => text.EndsWith('\n') ? text[..^1] : text;

    [GeneratedRegex(@"^[ \t]+(?=\{\{~?#?>)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex IndentedPartial();
}
