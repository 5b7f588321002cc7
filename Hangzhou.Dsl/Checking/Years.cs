using System.Globalization;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Checking;

/// <summary>Whole numbers as written in declarations.</summary>
internal static class Years
{
    /// <summary>The digits.</summary>
    public static string Text(WholeNumberSyntax number) => number.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The digits.</summary>
    public static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
