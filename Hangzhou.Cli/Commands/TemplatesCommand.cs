using System.CommandLine;
using System.Linq;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Reports;
using Hangzhou.Cli.Reports.Pages;

namespace Hangzhou.Cli.Commands;

/// <summary><c>templates --to DIR</c>: the templates of the reports, to be changed and given back with <c>evaluate --templates</c>.</summary>
internal sealed class TemplatesCommand : Command
{
    private readonly Option<string> _format = FormatOption.Create(PageReport.Html, PageReport.Markdown);

    private readonly Option<string> _to = ToFolderOption.Create();

    public TemplatesCommand(CommandContext context)
        : base("templates", "Writes the templates of the reports to disk.")
    {
        Add(_format);
        Add(_to);
        SetAction(call => Run(call, context));
    }

    private int Run(ParseResult call, CommandContext context)
    {
        var folder = call.GetRequiredValue(_to);
        var files = PageTemplates.FilesOf(call.GetRequiredValue(_format)).Select(file => new NewFile(file.Key, file.Value)).ToList();
        NewFiles.Write(folder, files, new WholeFileWriter());
        context.Output.WriteLine($"{Words.Count(files.Count, "template")} in {TerminalText.Line(folder)}.");
        return ExitCode.Fine;
    }
}
