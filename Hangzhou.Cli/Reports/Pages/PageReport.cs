using System.IO;
using System.Runtime.CompilerServices;
using HandlebarsDotNet;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Verdicts as a page to read: HTML or Markdown. Only this loads the template engine.</summary>
internal static class PageReport
{
    public const string Html = "html";
    public const string Markdown = "markdown";

    /// <param name="format">One of the two.</param>
    /// <param name="folder">A user's templates; null for ours.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // Inlined, it would load the template engine for every format.
    public static void Write(EvaluationView view, string format, PageLanguage language, string? folder, TextWriter output)
    {
        var templates = PageTemplates.Load(format, folder);
        ITextEncoder encoder = format == Html ? new HtmlText() : new MarkdownText();
        PageEngine.Write(PageBuilder.Build(view, language), templates, encoder, output);
    }
}
