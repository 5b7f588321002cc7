namespace Hangzhou.Dsl.Generator.CSharp.Vocabulary;

/// <summary>What a C# expression of the generated code gives. All but truths, quantities and sizes are null when not reported.</summary>
internal enum ValueKind
{
    /// <summary>A Truth.</summary>
    Truth,

    /// <summary>A bool?.</summary>
    YesNo,

    /// <summary>A decimal? in the base unit.</summary>
    Decimal,

    /// <summary>A long?.</summary>
    Count,

    /// <summary>A Quantity: an exact interval.</summary>
    Quantity,

    /// <summary>A CountRange.</summary>
    CountRange,

    /// <summary>A year as int?.</summary>
    Year,

    /// <summary>A DateOnly?.</summary>
    Date,

    /// <summary>A Level?.</summary>
    Level,

    /// <summary>A generated enum?.</summary>
    Choice,

    /// <summary>Generated flags?.</summary>
    Choices,

    /// <summary>A string?.</summary>
    Text,

    /// <summary>A KeySet.</summary>
    Keys,

    /// <summary>A CollectionSize.</summary>
    Size,
}
