using System.Collections.Generic;
using System.Linq;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>A chain of operands in C#.</summary>
internal static class Chain
{
    /// <summary>The C# compiler goes as deep as a chain is long, and gives up where its stack ends: beyond, a chain is halved.</summary>
    private const int LongestFlat = 64;

    /// <summary>(a &amp; b &amp; c)</summary>
    public static string Of(string joint, IEnumerable<string> operands) => "(" + Join(joint, operands) + ")";

    /// <summary>a &amp; b &amp; c; of very many, the first half joined to the second.</summary>
    public static string Join(string joint, IEnumerable<string> operands) => Join(joint, operands.ToArray());

    private static string Join(string joint, string[] operands)
    {
        if (operands.Length <= LongestFlat) return string.Join(joint, operands);
        var half = operands.Length / 2;
        return Of(joint, operands.Take(half)) + joint + Of(joint, operands.Skip(half));
    }
}
