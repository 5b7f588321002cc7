using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds the fields that a population asks evidence for: its own by their names, those of others behind their entity's.</summary>
internal sealed class EvidenceBinder
{
    private readonly BindingContext _context;
    private readonly SourceText _source;
    private readonly BindingErrors _errors;

    public EvidenceBinder(BindingContext context, SourceText source)
    {
        _context = context;
        _source = source;
        _errors = context.ErrorsIn(source);
    }

    /// <summary>The fields that could be bound, each once.</summary>
    public ImmutableArray<BoundEvidence> BindEvidence(EntitySymbol? population, ImmutableArray<NameExpressionSyntax> names)
    {
        var bound = ImmutableArray.CreateBuilder<BoundEvidence>();
        foreach (var name in names)
        {
            if (Find(population, name) is not { } found) continue;
            var first = bound.FirstOrDefault(earlier => earlier.Entity == found.Entity && earlier.Field == found.Field);
            if (first is null) bound.Add(found);
            else _errors.ReportEvidenceTwice(found.Field.Path, name.Span, new Location(_source, first.Span));
        }

        return bound.ToImmutable();
    }

    // surveyed; core.area; reserve.surveyed from elsewhere
    private BoundEvidence? Find(EntitySymbol? population, NameExpressionSyntax name)
    {
        var segments = name.Segments.Select(segment => segment.Text).ToList();
        if (segments.Exists(_context.LostNames.Contains)) return null;
        var isOwn = population is not null && (population.Find(segments[0]) is not null || population.Defines.ContainsKey(segments[0]));
        var entity = isOwn ? population : segments.Count > 1 ? _context.Symbols.FindEntity(segments[0]) : null;
        if (entity is null)
        {
            ReportUnknown(population, name);
            return null;
        }

        return FindIn(entity, string.Join(".", isOwn ? segments : segments.Skip(1)), name.Span);
    }

    private BoundEvidence? FindIn(EntitySymbol entity, string path, TextSpan span)
    {
        if (entity.FindFlat(path) is not { } field) ReportNoField(entity, path, span);
        else if (field.Type is InverseTypeSymbol inverse)
            Refuse(path, field.Type.Description, $"Ask it of what is reported: 'with evidence for {inverse.Entity.Name}.{inverse.Relation.Path}'", span);
        else if (field.Declared.IsKey) Refuse(path, "the key, which every member has", "Leave it out", span);
        else if (field.Type is not ErrorTypeSymbol) return new BoundEvidence(entity, field, span);
        return null;
    }

    private void ReportNoField(EntitySymbol entity, string path, TextSpan span)
    {
        var within = entity.FlatFields.FirstOrDefault(field => field.Path.StartsWith(path + ".", System.StringComparison.Ordinal));
        var owner = entity.FlatFields.FirstOrDefault(field => field.Type is OwnedTypeSymbol && path.StartsWith(field.Path + ".", System.StringComparison.Ordinal));
        if (within is not null) Refuse(path, "a part", $"Name one of its fields, such as '{within.Path}'", span);
        else if (owner is not null) Refuse(path, "a field of an item, which has no key", $"Ask it of the whole list: 'with evidence for {owner.Path}'", span);
        else if (entity.Defines.ContainsKey(path)) Refuse(path, "a define", "Name the fields that it reads", span);
        else _errors.ReportUnknownField(path, span, entity.Name, Paths(entity).ToList());
    }

    private void ReportUnknown(EntitySymbol? population, NameExpressionSyntax name)
    {
        if (population is not null) _errors.ReportUnknownField(_source[name.Span], name.Span, population.Name, Paths(population).ToList());
        else _errors.ReportUnknownEntity(name.Segments[0].Text, name.Segments[0].Span, _context.Symbols.Entities.Select(entity => entity.Name));
    }

    private void Refuse(string name, string description, string help, TextSpan span) => _errors.ReportNoEvidenceOf(name, description, help, span);

    private static IEnumerable<string> Paths(EntitySymbol entity) =>
        entity.FlatFields.Where(field => field.Type is not InverseTypeSymbol && !field.Declared.IsKey).Select(field => field.Path);
}
