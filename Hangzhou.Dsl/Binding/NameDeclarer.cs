using System.Collections.Generic;
using System.Collections.Immutable;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Declares the names that are known over all files: entities with their rosters, parts and assumptions.</summary>
internal sealed class NameDeclarer
{
    private readonly BindingContext _context;
    private readonly Dictionary<string, Location> _taken = new(System.StringComparer.Ordinal);

    public NameDeclarer(BindingContext context) => _context = context;

    /// <summary>Declares them in the order of files and places.</summary>
    public void Declare(ImmutableArray<PlanFileSyntax> files)
    {
        foreach (var file in files)
        {
            foreach (var declaration in file.Declarations) Declare(declaration, file.Source);
        }
    }

    private void Declare(DeclarationSyntax declaration, SourceText source)
    {
        switch (declaration)
        {
            case EntitySyntax entity: DeclareEntity(entity, source); break;
            case PartSyntax part: DeclarePart(part, source); break;
            case AssumptionSyntax assumption: DeclareAssumption(assumption, source); break;
        }
    }

    private void DeclareEntity(EntitySyntax entity, SourceText source)
    {
        if (!TryTake(entity.Name, source, isType: true)) return;
        // The parser reports an entity of many members without its plural.
        var plural = (entity.IsSingle ? null : entity.Plural) ?? entity.Name;
        if (plural.Text != entity.Name.Text && !TryTake(plural, source, isType: true)) return;

        _context.Symbols.Add(new EntitySymbol(
            _context.Symbols.Entities.Count, entity.Name.Text, plural.Text, entity.IsSingle, Titles.Of(entity.Title),
            new Location(source, entity.Name.Span), new Location(source, plural.Span)));
    }

    private void DeclarePart(PartSyntax part, SourceText source)
    {
        if (!TryTake(part.Name, source, isType: true)) return;
        _context.Symbols.Add(new PartSymbol(part.Name.Text, Titles.Of(part.Title), new Location(source, part.Name.Span)));
    }

    private void DeclareAssumption(AssumptionSyntax assumption, SourceText source)
    {
        if (!TryTake(assumption.Name, source, isType: false)) return;
        var type = new TypeBinder(_context, source).BindAssumptionType(assumption.Type);
        _context.Symbols.Add(new AssumptionSymbol(
            _context.Symbols.Assumptions.Count, assumption.Name.Text, type, new Location(source, assumption.Name.Span)));
    }

    private bool TryTake(IdentifierSyntax name, SourceText source, bool isType)
    {
        var errors = _context.ErrorsIn(source);
        if (ReservedNames.Values.Contains(name.Text) || (isType && (ReservedNames.Types.Contains(name.Text) || ReservedNames.Files.Contains(name.Text))))
        {
            errors.ReportReservedName(name.Text, name.Span);
            _context.LostNames.Add(name.Text);
            return false;
        }

        if (_taken.TryGetValue(name.Text, out var first))
        {
            errors.ReportDuplicate(name.Text, name.Span, first);
            return false;
        }

        _taken.Add(name.Text, new Location(source, name.Span));
        return true;
    }
}
