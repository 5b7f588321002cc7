namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>The four levels, by ordinal.</summary>
internal static class LevelNames
{
    /// <summary>As rules and facts write them.</summary>
    public static readonly string[] All = { "none", "under_development", "partial", "full" };

    /// <summary>As the enum Level has them.</summary>
    public static string CSharp(int level) => Naming.CSharpNames.Pascal(All[level]);
}
