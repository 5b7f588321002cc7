using System.Linq;
using System.Text;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Dsl.Generator.CSharp.Naming;

/// <summary>Names of the plan as C# identifiers.</summary>
internal static class CSharpNames
{
    // Every keyword that is reserved in C#; contextual ones may be used as names.
    private static readonly string[] Keywords =
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };

    /// <summary><c>core.degraded_area</c> → <c>CoreDegradedArea</c>; always an identifier.</summary>
    public static string Pascal(string name)
    {
        var pascal = PascalCase.Of(name);
        return pascal.Length == 0 || !char.IsLetter(pascal[0]) ? "_" + pascal : pascal;
    }

    /// <summary><c>reserves</c> → <c>reserves</c>, <c>class</c> → <c>@class</c>: a parameter's name.</summary>
    public static string Camel(string pascal)
    {
        var name = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>A namespace as a project gives it, made valid: <c>My-App.class</c> → <c>My_App.@class</c>.</summary>
    public static string Namespace(string name)
    {
        var segments = name.Split('.').Where(segment => segment.Length > 0).Select(Segment).ToArray();
        return segments.Length == 0 ? "Hangzhou" : string.Join(".", segments);
    }

    private static string Segment(string segment)
    {
        var text = new StringBuilder();
        foreach (var character in segment) text.Append(char.IsLetterOrDigit(character) ? character : '_');
        if (!char.IsLetter(text[0]) && text[0] != '_') text.Insert(0, '_');
        var name = text.ToString();
        return Keywords.Contains(name) ? "@" + name : name;
    }
}
