using System.Globalization;

namespace WorldFacts;

/// <summary>How values are written in a cell.</summary>
internal static class Cells
{
    public static string YesNo(bool value) => value ? "yes" : "no";

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Tenths(int tenths) => tenths % 10 == 0 ? Text(tenths / 10) : $"{Text(tenths / 10)}.{Text(tenths % 10)}";

    public static string Listed(IEnumerable<string> choices) => string.Join(';', choices) is { Length: > 0 } listed ? listed : "none";
}
