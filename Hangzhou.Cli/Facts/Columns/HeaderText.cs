using System;

namespace Hangzhou.Cli.Facts;

/// <summary>The parts of a header: a name, and where given a year and a unit.</summary>
internal sealed record HeaderText(string Name, string? Year, string? Unit)
{
    // example: pollution_load@2027 [t]
    public static HeaderText Parse(string header)
    {
        var text = FullWidth.Narrow(header);
        string? unit = null;
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open > 0 && text.EndsWith(']'))
        {
            unit = text[(open + 1)..^1].Trim();
            text = text[..open];
        }

        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0
            ? new HeaderText(text.Trim(), null, unit)
            : new HeaderText(text[..at].Trim(), text[(at + 1)..].Trim(), unit);
    }
}
