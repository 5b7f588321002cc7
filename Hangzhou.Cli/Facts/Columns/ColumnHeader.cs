using Hangzhou.Targets.Evaluation;

namespace Hangzhou.Cli.Facts;

/// <summary>A column that a field of the plan reads.</summary>
/// <param name="Index">The column's place in the file, from 0.</param>
/// <param name="Text">The header as written.</param>
/// <param name="Field">The field.</param>
/// <param name="Ordinal">The field's ordinal in its entity or collection.</param>
/// <param name="Year">The year of a by-year value; 0 otherwise.</param>
/// <param name="Unit">The unit its values are in; null where there is none.</param>
internal sealed record ColumnHeader(int Index, string Text, FieldSchema Field, int Ordinal, int Year, UnitSchema? Unit);
