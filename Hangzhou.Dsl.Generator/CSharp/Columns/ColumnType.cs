using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Columns;

/// <summary>The column that holds a field's values.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Size">What its builder is told besides how many members there are.</param>
/// <param name="Cast">What turns a member's value into what the builder takes.</param>
internal sealed record ColumnType(string Type, string Size, string Cast)
{
    // An ordinal, or a flag, has its bit in one word.
    private const int MostChoices = 64;

    private static readonly ColumnType Number = new(Runtime.Evaluation + "NumberColumn", string.Empty, string.Empty);
    private static readonly ColumnType YesNo = new(Runtime.Evaluation + "OrdinalColumn", ", 2", string.Empty);
    private static readonly ColumnType Level = new(Runtime.Evaluation + "OrdinalColumn", ", 4", string.Empty);

    /// <summary>The column of a field; null for texts, relations, owned collections, values by year and very many choices.</summary>
    public static ColumnType? Of(LoweredField field) => field switch
    {
        { IsByYear: true } or { Type: InverseFieldType } => null,
        { Type: ChoiceFieldType { Choices.Count: > MostChoices } } => null,
        _ => FieldTypes.Kind(field.Type) switch
        {
            ValueKind.Decimal or ValueKind.Count or ValueKind.Year or ValueKind.Date => Number,
            ValueKind.YesNo => YesNo,
            ValueKind.Level => Level,
            ValueKind.Choice => OfChoices("OrdinalColumn", field, "(int?)"),
            ValueKind.Choices => OfChoices("ChoicesColumn", field, "(ulong?)"),
            _ => null,
        },
    };

    /// <summary>The column that a rule reads for its member; null when the read goes elsewhere, or there is no such column.</summary>
    public static ColumnType? Of(LoweredExpression expression) =>
        expression is LoweredFieldRead { OwnedField: null, Year: NoYear } read ? Of(read.Field) : null;

    private static ColumnType OfChoices(string type, LoweredField field, string cast) =>
        new(Runtime.Evaluation + type, ", " + CSharpText.Number(((ChoiceFieldType)field.Type).Choices.Count), cast);
}
