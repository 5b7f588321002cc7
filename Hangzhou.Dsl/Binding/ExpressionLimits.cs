namespace Hangzhou.Dsl.Binding;

/// <summary>How large an expression may be, its defines written out: what is generated from it must stay small.</summary>
internal static class ExpressionLimits
{
    /// <summary>The deepest nesting.</summary>
    public const int MostDeep = 100;

    /// <summary>The most expressions bound inside one another, parentheses and defines included: a guard of the stack only.</summary>
    public const int MostOpen = 300;

    /// <summary>The most pieces in one declaration.</summary>
    public const int MostNodes = 10_000;
}
