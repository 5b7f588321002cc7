using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <summary>Declares the defines, and binds each body when it is first asked for, so that their order does not matter.</summary>
internal sealed class DefineBinder
{
    private readonly BindingContext _context;
    private readonly List<(DefineSymbol Symbol, Located<DefineSyntax> Declaration)> _declared = new();
    private readonly Dictionary<DefineSymbol, Located<DefineSyntax>> _declarations = new();
    private readonly Dictionary<DefineSymbol, BoundExpression> _bodies = new();
    private readonly List<DefineSymbol> _open = new();

    public DefineBinder(BindingContext context) => _context = context;

    /// <summary>Declares them on their entities.</summary>
    public void Declare(ImmutableArray<Located<DefineSyntax>> defines)
    {
        foreach (var define in defines) Declare(define);
    }

    /// <summary>All defines with their bodies, in order of file and place.</summary>
    public ImmutableArray<BoundDefine> BindAll() =>
        _declared.Select(define => new BoundDefine(define.Symbol, define.Declaration, BodyOf(define.Symbol))).ToImmutableArray();

    /// <summary>A define's body; poisoned when it is wrong.</summary>
    public BoundExpression BodyOf(DefineSymbol define)
    {
        if (_bodies.TryGetValue(define, out var body)) return body;
        var declaration = _declarations[define];
        if (_open.Contains(define))
        {
            var circle = _open.SkipWhile(open => open != define).Append(define).Select(open => open.FullName);
            _context.ErrorsIn(declaration.Source).ReportCircularDefine(define.FullName, define.Location.Span, string.Join(" → ", circle));
            return new BoundError(declaration.Syntax.Body.Span);
        }

        _open.Add(define);
        body = Bind(define, declaration);
        _open.RemoveAt(_open.Count - 1);
        _bodies[define] = body;
        return body;
    }

    private BoundExpression Bind(DefineSymbol define, Located<DefineSyntax> declaration)
    {
        var scope = new Scope(new MemberSubject(define.Entity), null, HasWindow: false);
        var body = new ExpressionBinder(_context, declaration.Source).Bind(declaration.Syntax.Body, scope);
        var isBare = body is BoundQuantity { Type: BareNumberTypeSymbol };
        body = isBare ? (BoundQuantity)body with { Type = BuiltInTypes.Number } : body;
        return ExpressionMeasure.Accept(body, _context.ErrorsIn(declaration.Source)) ? body : new BoundError(body.Span);
    }

    private void Declare(Located<DefineSyntax> define)
    {
        var (syntax, errors) = (define.Syntax, _context.ErrorsIn(define.Source));
        var name = syntax.Name;
        if (_context.Symbols.FindEntity(syntax.Entity.Text) is not { } entity)
        {
            ReportNoEntity(syntax.Entity, errors);
            _context.LostNames.Add(name.Text);
            return;
        }

        var symbol = new DefineSymbol(entity, name.Text, define.At(name.Span));
        if (ReservedNames.Values.Contains(name.Text))
        {
            errors.ReportReservedName(name.Text, name.Span);
        }
        else if (entity.Find(name.Text) is { } field)
        {
            errors.ReportDuplicate(name.Text, name.Span, field.Location);
        }
        else if (!entity.TryAddDefine(symbol))
        {
            errors.ReportDuplicate(name.Text, name.Span, entity.Defines[name.Text].Location);
        }
        else
        {
            _declarations.Add(symbol, define);
            _declared.Add((symbol, define));
        }
    }

    private void ReportNoEntity(IdentifierSyntax name, BindingErrors errors)
    {
        if (_context.Symbols.FindRoster(name.Text) is { } roster) errors.ReportSingularNeeded(name.Text, name.Span, roster.Name);
        else if (!_context.LostNames.Contains(name.Text)) errors.ReportUnknownEntity(name.Text, name.Span, _context.Symbols.Entities.Select(entity => entity.Name));
    }
}
