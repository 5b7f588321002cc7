using System.CommandLine;
using System.IO;
using System.Text;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Reports;
using Hangzhou.Cli.Reports.Pages;

namespace Hangzhou.Cli.Commands;

/// <summary><c>templates --to DIR</c>: the templates of the reports, to be changed and given back with <c>evaluate --templates</c>.</summary>
internal sealed class TemplatesCommand : Command
{
    private readonly Option<string> _format = FormatOption.Create(PageReport.Html, PageReport.Markdown);

    private readonly Option<string> _to = new("--to")
    {
        Description = "The folder to write to; it is made if need be.",
        HelpName = "DIR",
        Required = true,
    };

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
        if (File.Exists(folder)) throw new CallException($"'{folder}' is a file.", "Give a folder to write to.");
        var files = PageTemplates.FilesOf(call.GetRequiredValue(_format));
        foreach (var name in files.Keys)
        {
            // A template that somebody has changed is work of theirs.
            if (File.Exists(Path.Combine(folder, name)))
            {
                throw new CallException($"'{Path.Combine(folder, name)}' is there already.", "Give a folder that is empty, or does not exist.");
            }
        }

        var writer = new WholeFileWriter();
        writer.MakeFolder(folder);
        foreach (var (name, text) in files) writer.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text));
        context.Output.WriteLine($"{Words.Count(files.Count, "template")} in {TerminalText.Line(folder)}.");
        return ExitCode.Fine;
    }
}
