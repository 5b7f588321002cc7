using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Text;
using Hangzhou.Cli.Files;
using Hangzhou.Cli.Output;
using Hangzhou.Cli.Reports;

namespace Hangzhou.Cli.Commands;

/// <summary>The option --to: a file for the result, written whole or not at all.</summary>
internal static class OutputFile
{
    public static Option<string?> Create() => new("--to")
    {
        Description = "A file to write the result to; left out, it is printed.",
        HelpName = "FILE",
        Validators = { PathName.Check },
    };

    /// <summary>Writes the result to the file, or prints it. In a file it looks as in a pipe.</summary>
    public static void Write(string? path, CommandContext context, Action<CommandContext> write)
    {
        if (path is null)
        {
            write(context);
            return;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(context with { Output = text, Screen = Screen.None });
        var files = new WholeFileWriter();
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) files.MakeFolder(folder);
        var isNew = files.Write(path, Encoding.UTF8.GetBytes(text.ToString()));
        context.Output.WriteLine($"{TerminalText.Line(path)}: {(isNew ? "written" : "unchanged")}.");
    }

    /// <exception cref="CallException">The path is a folder.</exception>
    public static string? Checked(string? path) =>
        Directory.Exists(path) ? throw new CallException($"'{path}' is a folder.", "Give the name of a file to write.") : path;
}
