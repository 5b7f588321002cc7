using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <summary>Titles as symbols.</summary>
internal static class Titles
{
    /// <summary>The title as written; empty where there is none.</summary>
    public static TitleSymbol Of(TitleSyntax? title) =>
        title is null ? TitleSymbol.Empty : new TitleSymbol(title.English?.Value, title.Chinese?.Value);
}
