using System.Globalization;

namespace Hangzhou.Targets.Evaluation;

/// <summary>A cell of a member's row: a field's, a year's, or an item's; of an owned collection that of how many items there are, and with it all that are not listed.</summary>
/// <param name="Field">The field's ordinal in the entity.</param>
/// <param name="Year">0 where the field is not by year.</param>
/// <param name="Item">The listed item's place; -1 for the member's own cell.</param>
/// <param name="ItemField">The field's ordinal in the item; -1 for the member's own cell.</param>
internal sealed record Cell(int Field, int Year = 0, int Item = -1, int ItemField = -1)
{
    /// <summary>As rules name it.</summary>
    public string NameIn(EntitySchema entity)
    {
        var field = entity.Fields[Field];
        var name = Item < 0
            ? field.Name
            : string.Create(CultureInfo.InvariantCulture, $"{field.Name}[{Item + 1}].{field.ItemFields[ItemField].Name}");
        return Year == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} at {Year}");
    }

    /// <summary>What it holds.</summary>
    public FieldSchema SchemaIn(EntitySchema entity) => Item < 0 ? entity.Fields[Field] : entity.Fields[Field].ItemFields[ItemField];
}

/// <summary>A cell with what it is answered by: a value as a fact table's readers give it, or <see cref="NewItems"/>.</summary>
internal sealed record Answer(Cell Cell, object Value);

/// <summary>So many further items, all alike.</summary>
/// <param name="Values">Cells by the item's field and year.</param>
internal sealed record NewItems(int Count, Answer[] Values);
