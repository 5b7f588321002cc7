namespace WorldFacts;

/// <summary>One row, its columns in the order in which they were set first.</summary>
internal sealed class Row
{
    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);
    private readonly List<string> _columns = [];

    public IReadOnlyList<string> Columns => _columns;

    public string this[string column]
    {
        get => _cells[column];
        set
        {
            if (_cells.TryAdd(column, value))
            {
                _columns.Add(column);
            }
            else
            {
                _cells[column] = value;
            }
        }
    }
}
