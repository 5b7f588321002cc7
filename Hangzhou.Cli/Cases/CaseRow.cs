using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;

namespace Hangzhou.Cli.Cases;

/// <summary>A member or an item of a case: its values by field, those of a by-year field by year.</summary>
internal sealed class CaseRow
{
    private readonly Dictionary<(int Field, int Year), CaseValue> _values = [];
    private readonly HashSet<(int Field, int Year)> _evidence;

    private CaseRow(ImmutableArray<BoundCaseValue> values)
    {
        foreach (var value in values) _values[(value.Field.Ordinal, value.Year ?? 0)] = value.Value;
        _evidence = [.. values.Where(value => value.HasEvidence).Select(value => (value.Field.Ordinal, value.Year ?? 0))];
    }

    /// <summary>A member's row; its key is a value like any other.</summary>
    public static CaseRow Of(BoundCaseMember member, IReadOnlyList<FlatField> fields)
    {
        var row = new CaseRow(member.Values);
        if (member.Key is { } key && fields.FirstOrDefault(field => field.Declared.IsKey) is { } field) row._values[(field.Ordinal, 0)] = new TextValue(key);
        return row;
    }

    /// <summary>An item's row.</summary>
    public static CaseRow Of(ImmutableArray<BoundCaseValue> item) => new(item);

    /// <summary>The value of a field; null when the case does not give one.</summary>
    /// <param name="year">0 for a field that is not by year.</param>
    public CaseValue? Value(int field, int year) => _values.GetValueOrDefault((field, year));

    /// <summary>Whether the case says that there is evidence for the value.</summary>
    public bool HasEvidence(int field, int year) => _evidence.Contains((field, year));

    /// <summary>The years for which a by-year field has a value.</summary>
    public IEnumerable<int> Years(int field) => _values.Keys.Where(key => key.Field == field).Select(key => key.Year);
}
