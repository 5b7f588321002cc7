using System;
using System.IO;
using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli;

/// <summary>What a command may touch of the outside: where it writes, and the plan that is built in.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Messages.</param>
/// <param name="Screen">How results may look.</param>
/// <param name="BuiltInPlan">Gives the built-in plan; called only when it is asked for.</param>
internal sealed record CommandContext(TextWriter Output, TextWriter Error, Screen Screen, Func<IPlan> BuiltInPlan);

/// <summary>How results may look.</summary>
/// <param name="Width">In characters; null for a file or a pipe, where nothing is cut or folded.</param>
/// <param name="HasColor">Whether colours are wanted.</param>
/// <param name="ShowsProgress">Whether a person is watching the messages.</param>
internal sealed record Screen(int? Width, bool HasColor, bool ShowsProgress)
{
    /// <summary>A file or a pipe.</summary>
    public static Screen None { get; } = new(null, HasColor: false, ShowsProgress: false);

    /// <summary>The screen of this process. NO_COLOR (any value) and TERM=dumb take the colours away.</summary>
    public static Screen OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Screen(isTerminal ? WidthOfTerminal() : null, isTerminal && !isPlain, !Console.IsErrorRedirected);
    }

    private static int? WidthOfTerminal() => Console.WindowWidth is > 0 and var width ? width : null;
}
