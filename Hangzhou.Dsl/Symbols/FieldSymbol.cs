using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Symbols;

/// <summary>A title in both languages; either may be null.</summary>
public sealed record TitleSymbol(string? English, string? Chinese)
{
    /// <summary>No title.</summary>
    public static TitleSymbol Empty { get; } = new(null, null);
}

/// <summary>A field as declared in an entity or a part.</summary>
/// <param name="Inverse">The name that the related entity gets for the other side; null where none is declared.</param>
public sealed record FieldSymbol(
    string Name, string? Chinese, TitleSymbol Title, TypeSymbol Type, bool IsByYear, bool IsKey, string? Inverse,
    Location Location, Location? InverseLocation)
{
    /// <summary>Which fields should add up to it; null where nothing is declared.</summary>
    public SumSyntax? Sum { get; init; }
}

/// <summary>A field with its place among all of its owner's, parts flattened.</summary>
/// <param name="Path">As rules and CSV headers name it: <c>core.degraded_area</c>.</param>
/// <param name="Title">Its own title, after those of the parts that it stands in: <c>Core area: How much of it is degraded?</c></param>
public sealed record FlatField(int Ordinal, string Path, string? Chinese, TitleSymbol Title, FieldSymbol Declared)
{
    /// <summary>Its type.</summary>
    public TypeSymbol Type => Declared.Type;

    /// <summary>One value a year.</summary>
    public bool IsByYear => Declared.IsByYear;

    /// <summary>The ordinals of the fields that should add up to it; empty where none are declared.</summary>
    public ImmutableArray<int> Parts { get; internal set; } = ImmutableArray<int>.Empty;
}

/// <summary>What has fields: an entity, or a part.</summary>
public abstract class FieldOwner
{
    private readonly Dictionary<string, FieldSymbol> _fields = new(System.StringComparer.Ordinal);
    private readonly List<FieldSymbol> _order = new();
    private readonly Dictionary<string, FlatField> _flatByPath = new(System.StringComparer.Ordinal);
    private readonly List<FlatField> _flat = new();

    /// <summary>Its own name.</summary>
    public abstract string Name { get; }

    /// <summary>The fields as declared.</summary>
    public IReadOnlyList<FieldSymbol> Fields => _order;

    /// <summary>All fields, parts flattened; inverse relations stand last.</summary>
    public IReadOnlyList<FlatField> FlatFields => _flat;

    /// <summary>A field as declared; null when there is none of the name.</summary>
    public FieldSymbol? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>A field by its whole path; null when there is none.</summary>
    public FlatField? FindFlat(string path) => _flatByPath.TryGetValue(path, out var field) ? field : null;

    internal bool TryAdd(FieldSymbol field)
    {
        if (_fields.ContainsKey(field.Name)) return false;
        _fields.Add(field.Name, field);
        _order.Add(field);
        return true;
    }

    internal FlatField AddFlat(string path, string? chinese, TitleSymbol title, FieldSymbol declared)
    {
        var flat = new FlatField(_flat.Count, path, chinese, title, declared);
        _flat.Add(flat);
        _flatByPath.Add(path, flat);
        return flat;
    }
}
