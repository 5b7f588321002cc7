using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>The four levels as the enum Level has them.</summary>
internal static class LevelNames
{
    /// <summary>A level by its ordinal.</summary>
    public static string CSharp(int level) => CSharpNames.Pascal(Levels.Names[level]);
}
