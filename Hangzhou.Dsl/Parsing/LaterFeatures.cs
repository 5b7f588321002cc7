using System.Collections.Generic;
using Hangzhou.Dsl.Surfaces;

namespace Hangzhou.Dsl.Parsing;

/// <summary>The parts of the language that this version does not read, by the words they begin with.</summary>
internal static class LaterFeatures
{
    private static readonly Dictionary<Keyword, string> Names = new()
    {
        [Keyword.Amendment] = "amendment",
        [Keyword.Pack] = "pack",
        [Keyword.Language] = "language",
    };

    /// <summary>Reports a later feature that begins here; false where none does.</summary>
    public static bool TryReport(Lexeme lexeme)
    {
        if (!Names.TryGetValue(lexeme.Keyword, out var name)) return false;
        lexeme.Context.Errors.ReportLaterFeature(lexeme.Span, name);
        return true;
    }
}
