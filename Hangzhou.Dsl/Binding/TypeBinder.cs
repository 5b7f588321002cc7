using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds the types of fields and assumptions as written in one file.</summary>
internal sealed class TypeBinder
{
    private readonly BindingContext _context;
    private readonly SourceText _source;
    private readonly BindingErrors _errors;

    public TypeBinder(BindingContext context, SourceText source)
    {
        _context = context;
        _source = source;
        _errors = context.ErrorsIn(source);
    }

    /// <summary>The type of a field.</summary>
    public TypeSymbol BindFieldType(TypeSyntax syntax, string field) => syntax switch
    {
        ChoiceTypeSyntax choices => BindChoices(choices),
        NamedTypeSyntax named => BindNamed(named, field),
        _ => throw new System.InvalidOperationException($"No binding of {syntax.GetType().Name}."),
    };

    /// <summary>The type of an assumption: a value that can be written as one constant.</summary>
    public TypeSymbol BindAssumptionType(TypeSyntax syntax)
    {
        var type = syntax is NamedTypeSyntax { IsMany: false } named ? BindSimple(named) : BindOther(syntax);
        if (type is null)
        {
            var word = ((NamedTypeSyntax)syntax).Name;
            if (!_context.LostNames.Contains(word.Text)) _errors.ReportUnknownType(word.Text, word.Span, AssumptionTypeWords());
            return ErrorTypeSymbol.Instance;
        }

        var allowed = type is QuantityTypeSymbol or ErrorTypeSymbol
            or SimpleTypeSymbol { Type: SimpleType.Date or SimpleType.Level or SimpleType.YesNo };
        if (allowed) return type;
        _errors.ReportAssumptionTypeNotAllowed(type, syntax.Span);
        return ErrorTypeSymbol.Instance;
    }

    private TypeSymbol BindOther(TypeSyntax syntax) =>
        syntax is ChoiceTypeSyntax choices ? BindChoices(choices) : BindMany((NamedTypeSyntax)syntax);

    private TypeSymbol BindNamed(NamedTypeSyntax syntax, string field) =>
        syntax.IsMany ? BindMany(syntax)
        : BindSimple(syntax) ?? BindDeclared(syntax, field);

    private TypeSymbol? BindSimple(NamedTypeSyntax syntax)
    {
        var word = syntax.Name.Text;
        if (word == BuiltInTypes.Money) return BindMoney(syntax);
        return BuiltInTypes.ByName.TryGetValue(word, out var type) ? type : null;
    }

    private TypeSymbol BindMoney(NamedTypeSyntax syntax)
    {
        if (syntax.Currency is not { } currency)
        {
            _errors.ReportMoneyWithoutCurrency(syntax.Span);
            return ErrorTypeSymbol.Instance;
        }

        if (Currencies.Contains(currency.Text)) return new QuantityTypeSymbol(Dimension.Money, currency.Text);
        _errors.ReportUnknownCurrency(currency.Text, currency.Span);
        return ErrorTypeSymbol.Instance;
    }

    private TypeSymbol BindMany(NamedTypeSyntax syntax)
    {
        var word = syntax.Name.Text;
        if (_context.Symbols.FindPart(word) is { } part) return new OwnedTypeSymbol(part);
        if (!ReservedNames.Types.Contains(word)) return BindDeclared(syntax, word);
        _errors.ReportManyNotAllowed(word, syntax.Span);
        return ErrorTypeSymbol.Instance;
    }

    private TypeSymbol BindDeclared(NamedTypeSyntax syntax, string field)
    {
        var word = syntax.Name;
        if (_context.Symbols.FindPart(word.Text) is { } part) return new PartTypeSymbol(part);
        if (_context.Symbols.FindEntity(word.Text) is { } entity)
        {
            if (!entity.IsSingle) return new RelationTypeSymbol(entity, syntax.IsMany);
            _errors.ReportRelationToSingle(entity.Name, field, syntax.Span);
        }
        else if (_context.Symbols.FindRoster(word.Text) is { } roster)
        {
            _errors.ReportSingularNeeded(word.Text, word.Span, roster.Name);
        }
        else if (!_context.LostNames.Contains(word.Text))
        {
            _errors.ReportUnknownType(word.Text, word.Span, TypeWords());
        }

        return ErrorTypeSymbol.Instance;
    }

    private TypeSymbol BindChoices(ChoiceTypeSyntax syntax)
    {
        var first = new Dictionary<string, Location>(System.StringComparer.Ordinal);
        foreach (var choice in syntax.Choices)
        {
            var name = choice.Name;
            if (first.TryGetValue(name.Text, out var earlier)) _errors.ReportDuplicate(name.Text, name.Span, earlier);
            else first.Add(name.Text, new Location(_source, name.Span));
        }

        var choices = syntax.Choices.Select(choice => new ChoiceSymbol(choice.Name.Text, choice.Chinese?.Text)).Distinct();
        return new ChoiceTypeSymbol(new ChoiceSet(choices.ToImmutableArray()), syntax.IsMany);
    }

    private IEnumerable<string> TypeWords() =>
        ReservedNames.Types.Concat(_context.Symbols.Parts.Keys).Concat(_context.Symbols.Entities.Select(entity => entity.Name));

    private static IEnumerable<string> AssumptionTypeWords() => ReservedNames.Types;
}
