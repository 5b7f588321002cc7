using System.Collections.Generic;

namespace Hangzhou.Cli.Tests.Commands;

public sealed class ScreenTests
{
    [Theory]
    [InlineData(80, null, null, true)]
    [InlineData(80, "1", null, false)]
    [InlineData(80, "", null, true)]
    [InlineData(80, null, "dumb", false)]
    [InlineData(80, null, "xterm-256color", true)]
    [InlineData(null, null, null, false)]
    public void Colours_are_for_terminals_that_want_them(int? width, string? noColor, string? terminal, bool expected)
    {
        var environment = new Dictionary<string, string?> { ["NO_COLOR"] = noColor, ["TERM"] = terminal };
        var screen = Screen.Of(width, showsProgress: false, name => environment.GetValueOrDefault(name));
        Assert.Equal(expected, screen.HasColor);
        Assert.Equal(width, screen.Width);
    }
}
