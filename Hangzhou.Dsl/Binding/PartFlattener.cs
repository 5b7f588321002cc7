using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Lays out every owner's fields in one row, parts flattened, and gives relations their other side.</summary>
internal sealed class PartFlattener
{
    private readonly BindingContext _context;
    private readonly HashSet<FieldSymbol> _circular = new();
    private readonly HashSet<PartSymbol> _items = new();
    private int _fields;

    public PartFlattener(BindingContext context) => _context = context;

    /// <summary>Flattens every entity, and every part whose items are owned.</summary>
    public void Flatten()
    {
        FindCircles();
        foreach (var entity in _context.Symbols.Entities) FlattenOwner(entity, entity.Location);
        foreach (var entity in _context.Symbols.Entities) FlattenItems(entity);
        foreach (var entity in _context.Symbols.Entities) AddInverses(entity);
    }

    private void FlattenOwner(FieldOwner owner, Location location)
    {
        // Beyond the whole plan's limit one error is told, and nothing more is laid out.
        if (_fields > Limits.FieldsOfPlan) return;
        var errors = _context.ErrorsIn(location.Source);
        if (!FlattenInto(owner, owner, prefix: null)) errors.ReportTooManyFields(owner.Name, location.Span);
        else if (owner.FlatFields.OrderByDescending(field => field.Path.Length).FirstOrDefault() is { } longest && longest.Path.Length > Limits.LettersOfPath)
            errors.ReportPathTooLong(owner.Name, longest.Path, location.Span);
        _fields += owner.FlatFields.Count;
        if (_fields > Limits.FieldsOfPlan) errors.ReportTooManyFieldsOfPlan(owner.Name, location.Span);
    }

    // core: zone with zone { area: area } → core.area
    private bool FlattenInto(FieldOwner root, FieldOwner owner, FlatPrefix? prefix)
    {
        foreach (var field in owner.Fields)
        {
            var here = FlatPrefix.Join(prefix, field);
            if (field.Type is PartTypeSymbol part)
            {
                if (_circular.Contains(field)) continue;
                if (here.Depth > Limits.Depth || !FlattenInto(root, part.Part, here)) return false;
            }
            else
            {
                if (root.FlatFields.Count >= Limits.FieldsOfEntity) return false;
                root.AddFlat(here.Path, here.Chinese, here.Title, field);
            }
        }

        return true;
    }

    private void FlattenItems(EntitySymbol entity)
    {
        foreach (var field in entity.FlatFields)
        {
            if (field.Type is not OwnedTypeSymbol owned) continue;
            if (_items.Add(owned.Part))
            {
                FlattenOwner(owned.Part, owned.Part.Location);
                ReportInverses(owned.Part);
            }

            var inner = owned.Part.FlatFields.FirstOrDefault(item => item.Type is OwnedTypeSymbol);
            if (inner is null) continue;
            var location = field.Declared.Location;
            _context.ErrorsIn(location.Source).ReportItemOwnsCollection(owned.Part.Name, inner.Path, location.Span);
        }
    }

    private void ReportInverses(PartSymbol items)
    {
        foreach (var field in items.FlatFields)
        {
            if (field.Declared is not { Inverse: not null, InverseLocation: { } location }) continue;
            _context.ErrorsIn(location.Source).ReportInverseInItem(field.Path, items.Name, location.Span);
        }
    }

    private void AddInverses(EntitySymbol entity)
    {
        foreach (var field in entity.FlatFields.ToList())
        {
            if (field.Declared is not { Inverse: { } name, InverseLocation: { } location } || field.Type is not RelationTypeSymbol relation) continue;
            var inverse = new FieldSymbol(
                name, null, TitleSymbol.Empty, new InverseTypeSymbol(entity, field), IsByYear: false, IsKey: false, null, location, null);
            if (relation.Entity.TryAdd(inverse)) relation.Entity.AddFlat(name, null, TitleSymbol.Empty, inverse);
            else if (relation.Entity.Find(name) is { } first)
            {
                _context.ErrorsIn(location.Source).ReportInverseClash(name, location.Span, relation.Entity.Name, first.Location);
            }
        }
    }

    private void FindCircles()
    {
        var done = new HashSet<PartSymbol>();
        foreach (var part in _context.Symbols.Parts.Values.OrderBy(part => part.Name, System.StringComparer.Ordinal))
        {
            FindCircles(part, new List<PartSymbol>(), done);
        }
    }

    private void FindCircles(PartSymbol part, List<PartSymbol> open, HashSet<PartSymbol> done)
    {
        if (done.Contains(part) || open.Count > Limits.Depth) return;
        open.Add(part);
        foreach (var field in part.Fields)
        {
            if (field.Type is not PartTypeSymbol inner) continue;
            if (!open.Contains(inner.Part))
            {
                FindCircles(inner.Part, open, done);
            }
            else if (_circular.Add(field))
            {
                _context.ErrorsIn(field.Location.Source).ReportCircularPart(inner.Part.Name, field.Location.Span);
            }
        }

        open.RemoveAt(open.Count - 1);
        done.Add(part);
    }

    private sealed record FlatPrefix(string Path, string? Chinese, TitleSymbol Title, int Depth)
    {
        public static FlatPrefix Join(FlatPrefix? prefix, FieldSymbol field) => prefix is null
            ? new FlatPrefix(field.Name, field.Chinese, field.Title, 1)
            : new FlatPrefix(
                prefix.Path + "." + field.Name,
                prefix.Chinese is null || field.Chinese is null ? null : prefix.Chinese + "." + field.Chinese,
                Titles.Within(prefix.Title, field.Title),
                prefix.Depth + 1);
    }
}
