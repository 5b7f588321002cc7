using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <content>Names as values.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindName(NameExpressionSyntax syntax, Scope scope)
    {
        if (BindYesNoWord(syntax) is { } truth) return truth;
        var text = _source[syntax.Span];
        switch (_names.Resolve(syntax, scope))
        {
            case ResolvedField field: return BindFieldValue(field, syntax);
            case ResolvedDefine define: return BindDefineUse(define, syntax);
            case ResolvedAssumption { Assumption: var assumption }:
                return assumption.Type is ErrorTypeSymbol ? Poison(syntax) : new BoundAssumption(assumption, syntax.Span);
            case ResolvedPart { Part: var part }: _errors.ReportPartIsNoValue(text, part, syntax.Span); break;
            case ResolvedRoster: _errors.ReportCollectionIsNoValue(text, "a roster", syntax.Span); break;
            case ResolvedEntity { Entity: var entity }: ReportEntity(entity, syntax); break;
            case Unresolved: break;
            default: throw new System.InvalidOperationException("No binding of a name's resolution.");
        }

        return Poison(syntax);
    }

    private static BoundTruth? BindYesNoWord(NameExpressionSyntax syntax) => WordOf(syntax) switch
    {
        ReservedNames.Yes => new BoundTruth(true, syntax.Span),
        ReservedNames.No => new BoundTruth(false, syntax.Span),
        _ => null,
    };

    private BoundExpression BindFieldValue(ResolvedField resolved, NameExpressionSyntax syntax)
    {
        var text = _source[syntax.Span];
        switch (resolved.Field.Type)
        {
            case RelationTypeSymbol { IsMany: false, Entity: var entity }:
                _errors.ReportRelationIsNoValue(text, entity, syntax.Span);
                return Poison(syntax);
            case RelationTypeSymbol or InverseTypeSymbol or OwnedTypeSymbol:
                _errors.ReportCollectionIsNoValue(text, resolved.Field.Type.Description, syntax.Span);
                return Poison(syntax);
            default:
                return ReadField(resolved, syntax);
        }
    }

    private static BoundField ReadField(ResolvedField resolved, NameExpressionSyntax syntax) => new(
        resolved.Steps, resolved.Subject, resolved.Field,
        new BoundYearSelector(resolved.Field.IsByYear ? BoundYearKind.Round : BoundYearKind.None), syntax.Span);

    private BoundExpression BindDefineUse(ResolvedDefine resolved, NameExpressionSyntax syntax)
    {
        var body = _context.Defines.BodyOf(resolved.Define);
        return body.IsError ? Poison(syntax) : new BoundDefineUse(resolved.Steps, resolved.Define, body, syntax.Span);
    }

    private void ReportEntity(EntitySymbol entity, NameExpressionSyntax syntax)
    {
        if (entity.IsSingle) _errors.ReportEntityIsNoValue(entity, syntax.Span);
        else _errors.ReportPluralNeeded(entity.Name, syntax.Span, entity.Plural);
    }

    /// <summary>The one word of a name without dots; null for anything else.</summary>
    private static string? WordOf(ExpressionSyntax syntax) =>
        syntax is NameExpressionSyntax { Segments: { Length: 1 } segments } ? segments[0].Text : null;
}
