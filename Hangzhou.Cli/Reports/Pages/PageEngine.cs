using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Hangzhou.Cli.Plans;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Hangzhou.Cli.Reports.Pages;

/// <summary>Fills templates with a page. Every value is escaped for the format; names that do not exist are errors, never blanks.</summary>
internal static class PageEngine
{
    private const string SayHelper = "say";

    /// <exception cref="PlanException">A template is wrong.</exception>
    public static void Write(ReportPage page, PageTemplates templates, ITextEncoder encoder, TextWriter output)
    {
        try
        {
            var engine = Handlebars.Create(new HandlebarsConfiguration
            {
                TextEncoder = encoder,
                FormatProvider = CultureInfo.InvariantCulture,
                ThrowOnUnresolvedBindingExpression = true,
            });
            engine.RegisterHelper(SayHelper, (_, arguments) => Say(PageLanguage.Of(page.Language), arguments));
            foreach (var (name, text) in templates.Texts) engine.RegisterTemplate(name, text);
            using var whole = new StringReader(templates.Texts[PageTemplates.Whole]);
            engine.Compile(whole)(output, page, new object());
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new PlanException(
                $"hangzhou: error: a template of the report is wrong: {Innermost(exception).Message}\n"
                + "help: docs/reports.md lists what templates get, and how they are written.");
        }
    }

    // example: {{say "asOf" date}}
    private static string Say(PageLanguage language, Arguments arguments)
    {
        if (arguments.Length == 0 || arguments[0]?.ToString() is not { } key || !PageWords.Has(key))
        {
            throw new HandlebarsException($"say has no phrase '{(arguments.Length == 0 ? null : arguments[0])}'");
        }

        return language.Say(key, [.. arguments.Skip(1).Select(argument => argument?.ToString())]);
    }

    private static Exception Innermost(Exception exception) =>
        exception.InnerException is HandlebarsException or HandlebarsUndefinedBindingException ? Innermost(exception.InnerException) : exception;
}
