using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Declares the fields of entities and parts, when all type names are known.</summary>
internal sealed class FieldDeclarer
{
    private readonly BindingContext _context;

    public FieldDeclarer(BindingContext context) => _context = context;

    /// <summary>Declares the fields of every entity and part.</summary>
    public void Declare(ImmutableArray<Located<EntitySyntax>> entities, ImmutableArray<Located<PartSyntax>> parts)
    {
        foreach (var entity in entities)
        {
            var symbol = _context.Symbols.FindEntity(entity.Syntax.Name.Text);
            if (symbol is null || symbol.Location != entity.At(entity.Syntax.Name.Span)) continue;
            DeclareFields(symbol, entity.Syntax.Fields, entity.Source);
        }

        foreach (var part in parts)
        {
            var symbol = _context.Symbols.FindPart(part.Syntax.Name.Text);
            if (symbol is null || symbol.Location != part.At(part.Syntax.Name.Span)) continue;
            DeclareFields(symbol, part.Syntax.Fields, part.Source);
        }
    }

    private void DeclareFields(FieldOwner owner, IEnumerable<FieldSyntax> fields, SourceText source)
    {
        var errors = _context.ErrorsIn(source);
        var types = new TypeBinder(_context, source);
        foreach (var syntax in fields)
        {
            if (ReservedNames.Values.Contains(syntax.Name.Text))
            {
                errors.ReportReservedName(syntax.Name.Text, syntax.Name.Span);
                continue;
            }

            var field = BindField(owner, syntax, types, errors, source);
            if (!owner.TryAdd(field) && owner.Find(field.Name) is { } first)
            {
                errors.ReportDuplicate(field.Name, syntax.Name.Span, first.Location);
            }
        }
    }

    private FieldSymbol BindField(FieldOwner owner, FieldSyntax syntax, TypeBinder types, BindingErrors errors, SourceText source)
    {
        var type = types.BindFieldType(syntax.Type, syntax.Name.Text);
        if (syntax.IsByYear && !MayBeByYear(type))
        {
            errors.ReportByYearNotAllowed(syntax.Name.Text, type, syntax.Span);
            type = ErrorTypeSymbol.Instance;
        }

        return new FieldSymbol(
            syntax.Name.Text, syntax.Chinese?.Text, Titles.Of(syntax.Title), type, syntax.IsByYear,
            BindKey(owner, syntax, errors), BindInverse(syntax, type, errors),
            new Location(source, syntax.Name.Span), syntax.Inverse is null ? null : new Location(source, syntax.Inverse.Span))
        {
            Sum = syntax.Sum,
        };
    }

    private static bool BindKey(FieldOwner owner, FieldSyntax syntax, BindingErrors errors)
    {
        if (!syntax.IsKey) return false;
        if (owner is PartSymbol) errors.ReportKeyInPart(syntax.Name.Text, syntax.Span);
        if (owner is EntitySymbol { IsSingle: true }) errors.ReportKeyInSingle(syntax.Name.Text, syntax.Span);
        return owner is EntitySymbol { IsSingle: false };
    }

    private string? BindInverse(FieldSyntax syntax, TypeSymbol type, BindingErrors errors)
    {
        if (syntax.Inverse is not { } inverse) return null;
        if (type is RelationTypeSymbol && !ReservedNames.Values.Contains(inverse.Text)) return inverse.Text;
        if (type is RelationTypeSymbol) errors.ReportReservedName(inverse.Text, inverse.Span);
        else if (type is not ErrorTypeSymbol) errors.ReportInverseOnOther(syntax.Name.Text, type, inverse.Span);
        _context.LostNames.Add(inverse.Text);
        return null;
    }

    private static bool MayBeByYear(TypeSymbol type) =>
        type is QuantityTypeSymbol or ErrorTypeSymbol or ChoiceTypeSymbol
        || (type is SimpleTypeSymbol simple && simple.Type != SimpleType.Text);
}
