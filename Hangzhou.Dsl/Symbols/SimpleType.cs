namespace Hangzhou.Dsl.Symbols;

/// <summary>Types that carry nothing further.</summary>
public enum SimpleType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>none, under_development, partial, full.</summary>
    Level,
}
