using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Hangzhou.Dsl.Numbers;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Tests;

/// <summary>
/// Prints trees compactly: <c>(Comparison AtLeast core.area (Number 8 ha))</c>. It prints whatever a node holds, so that a
/// new part of a node is never forgotten; absent parts and false flags are left out.
/// </summary>
internal static class SyntaxPrinter
{
    public static string Print(object? node) => node switch
    {
        null => "",
        true => "",
        false => "",
        IdentifierSyntax identifier => identifier.Text,
        MilestoneIdSyntax id => id.Text,
        WholeNumberSyntax number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        TextSyntax text => Quote(text.Value),
        NameExpressionSyntax name => string.Join('.', name.Segments.Select(segment => segment.Text)),
        SyntaxNode syntax => "(" + string.Join(' ', PartsOf(syntax).Prepend(NameOf(syntax)).Where(part => part.Length > 0)) + ")",
        string text => text,
        CalendarDate date => date.ToString(),
        IEnumerable items => "[" + string.Join(", ", items.Cast<object>().Select(Print)) + "]",
        _ => node.ToString() ?? "",
    };

    private static IEnumerable<string> PartsOf(SyntaxNode node) => node.GetType()
        .GetConstructors(BindingFlags.Public | BindingFlags.Instance)[0]
        .GetParameters()
        .Where(parameter => parameter.ParameterType != typeof(TextSpan))
        .Select(parameter => Part(node.GetType().GetProperty(parameter.Name ?? "")!, node));

    private static string Part(PropertyInfo property, SyntaxNode node)
    {
        var value = property.GetValue(node);
        if (value is true) return property.Name;
        if (value is ICollection { Count: 0 }) return "";
        return value is string text && node is TextExpressionSyntax ? Quote(text) : Print(value);
    }

    private static string NameOf(SyntaxNode node) => node.GetType().Name
        .Replace("ExpressionSyntax", "", System.StringComparison.Ordinal)
        .Replace("Syntax", "", System.StringComparison.Ordinal);

    private static string Quote(string text) => "\"" + text.Replace("\n", "\\n", System.StringComparison.Ordinal) + "\"";
}
