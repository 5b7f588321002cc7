using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <summary>Titles as symbols.</summary>
internal static class Titles
{
    /// <summary>The title as written; empty where there is none.</summary>
    public static TitleSymbol Of(TitleSyntax? title) =>
        title is null ? TitleSymbol.Empty : new TitleSymbol(title.English?.Value, title.Chinese?.Value);

    /// <summary>A field's title after that of the part it stands in; a field without one has none.</summary>
    public static TitleSymbol Within(TitleSymbol part, TitleSymbol own) =>
        new(Join(part.English, ": ", own.English), Join(part.Chinese, "：", own.Chinese));

    private static string? Join(string? part, string colon, string? own) => part is null || own is null ? own : part + colon + own;
}
