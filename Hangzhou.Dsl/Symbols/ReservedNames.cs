using System.Collections.Generic;
using System.Collections.Immutable;

namespace Hangzhou.Dsl.Symbols;

/// <summary>Names that have a meaning of their own wherever a value may stand, and so cannot be declared.</summary>
public static class ReservedNames
{
    /// <summary>The word for yes.</summary>
    public const string Yes = "yes";

    /// <summary>The word for no.</summary>
    public const string No = "no";

    /// <summary>Names that no field, define, assumption or entity may have.</summary>
    public static ImmutableHashSet<string> Values { get; } =
        ImmutableHashSet.CreateRange(System.StringComparer.Ordinal, Levels.Names).Union(new[] { Yes, No, "baseline" });

    /// <summary>Names that no part or entity may have, because a type already has them.</summary>
    public static ImmutableHashSet<string> Types { get; } =
        ImmutableHashSet.CreateRange(System.StringComparer.Ordinal, (IEnumerable<string>)BuiltInTypes.ByName.Keys).Add(BuiltInTypes.Money);

    /// <summary>Names that no entity may have, because a file of any round already has them: the one in which it may give evidence.</summary>
    public static ImmutableHashSet<string> Files { get; } = ImmutableHashSet.Create(System.StringComparer.Ordinal, "evidence");
}
