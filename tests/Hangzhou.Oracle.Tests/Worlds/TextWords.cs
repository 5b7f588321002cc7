using System.Collections.Immutable;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>Texts that rules ask for and facts report. A member's keys are among them.</summary>
internal static class TextWords
{
    /// <summary>As reported.</summary>
    public static ImmutableArray<string> All { get; } = ["", "A", "B", "a", "CHN", "a \"b\"", "杭州", "two words", "none", "\\"];

    /// <summary>As written between quotes in a rule.</summary>
    public static ImmutableArray<string> Written { get; } =
        [.. ImmutableArray.CreateRange(All, text => text.Replace("\\", "\\\\", System.StringComparison.Ordinal).Replace("\"", "\\\"", System.StringComparison.Ordinal))];
}
