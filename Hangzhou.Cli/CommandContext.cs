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

    /// <summary>The screen of this process.</summary>
    public static Screen OfProcess() => Of(
        Console.IsOutputRedirected ? null : Console.WindowWidth, !Console.IsErrorRedirected, Environment.GetEnvironmentVariable);

    /// <summary>A terminal of a width, or none. NO_COLOR (any value) and TERM=dumb take the colours away.</summary>
    public static Screen Of(int? width, bool showsProgress, Func<string, string?> environment)
    {
        var isPlain = environment("NO_COLOR") is { Length: > 0 } || environment("TERM") == "dumb";
        return new Screen(width is > 0 ? width : null, width is not null && !isPlain, showsProgress);
    }
}
