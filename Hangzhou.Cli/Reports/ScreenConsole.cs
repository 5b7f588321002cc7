using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace Hangzhou.Cli.Reports;

/// <summary>Spectre.Console as a screen wants it: no colours unless wanted, and nothing cut or folded in a pipe.</summary>
internal static class ScreenConsole
{
    // Wider than any line, so that a table in a pipe takes what it needs.
    private const int Unlimited = 100_000;

    /// <summary>Writes a page.</summary>
    public static void Write(CommandContext context, Action<IAnsiConsole> write)
    {
        if (context.Screen.Width is not null)
        {
            write(Create(context.Screen, context.Output));
            return;
        }

        using var lines = new TrimmedLines(context.Output);
        write(Create(context.Screen, lines));
        lines.End();
    }

    // Everything is known already: nobody asks the terminal or the environment, which takes as long as an empty program.
    private sealed class KnownOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => 0;

        public void SetEncoding(Encoding encoding)
        {
            // The writer has its own.
        }
    }

    private static IAnsiConsole Create(Screen screen, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new KnownOutput(output, screen.Width ?? Unlimited),
            EnvironmentVariables = [],
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
