using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>A C# expression on one line, and what it gives.</summary>
internal sealed record CSharpExpression(string Code, ValueKind Kind, NamedEnum? Enum = null)
{
    /// <summary>Its C# type.</summary>
    public string Type => FieldTypes.Nullable(Kind, Enum);

    /// <summary>The value that says not reported.</summary>
    public string Missing => Kind switch
    {
        ValueKind.Truth => Runtime.Truth + ".Unknown",
        ValueKind.Quantity => Runtime.Quantity + ".Unknown",
        _ => "default",
    };
}
