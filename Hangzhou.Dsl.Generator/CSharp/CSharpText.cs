using System.Globalization;
using System.Numerics;
using System.Text;
using Hangzhou.Dsl.Numbers;

namespace Hangzhou.Dsl.Generator.CSharp;

/// <summary>Texts and numbers of the plan as C# source: nothing in them can end a literal, a comment or a line.</summary>
internal static class CSharpText
{
    /// <summary>A string literal, or null.</summary>
    public static string Literal(string? value)
    {
        if (value is null) return "null";
        var text = new StringBuilder("\"");
        foreach (var character in value) AppendEscaped(text, character);
        return text.Append('"').ToString();
    }

    /// <summary>A text within an XML doc comment of one line.</summary>
    public static string Xml(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            switch (character)
            {
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '&': text.Append("&amp;"); break;
                default: text.Append(IsPlain(character) ? character : ' '); break;
            }
        }

        return text.ToString();
    }

    /// <summary>A path within a directive, which knows no escapes.</summary>
    public static string DirectivePath(string path)
    {
        var text = new StringBuilder("\"");
        foreach (var character in path) text.Append(character == '"' || !IsPlain(character) ? '_' : character);
        return text.Append('"').ToString();
    }

    /// <summary>A whole number.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as a DateOnly.</summary>
    public static string Date(CalendarDate date) =>
        $"new {Runtime.DateOnly}({Number(date.Year)}, {Number(date.Month)}, {Number(date.Day)})";

    /// <summary>An exact number as a Fraction.</summary>
    public static string Exact(Fraction value) => IsLong(value)
        ? $"{Runtime.Fraction}.Of({Terms(value)})"
        : $"{Runtime.Fraction}.Parse({Literal(value.ToString())})";

    /// <summary>Whether both terms fit 64 bits.</summary>
    public static bool IsLong(Fraction value) =>
        BigInteger.Abs(value.Numerator) <= long.MaxValue && value.Denominator <= long.MaxValue;

    /// <summary>Numerator and denominator as two arguments.</summary>
    public static string Terms(Fraction value) => Number((long)value.Numerator) + ", " + Number((long)value.Denominator);

    /// <summary>A truth value's keyword.</summary>
    public static string Bool(bool value) => value ? "true" : "false";

    private static void AppendEscaped(StringBuilder text, char character)
    {
        switch (character)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append("\\\\"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            default:
                if (IsPlain(character)) text.Append(character);
                else text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    // Line and paragraph separators end a line in C#; lone surrogates cannot be written as UTF-8.
    private static bool IsPlain(char character) =>
        !char.IsControl(character) && !char.IsSurrogate(character)
        && character is not ('\u2028' or '\u2029' or '\u0085' or '\uFFFE' or '\uFFFF' or '\uFEFF');
}
