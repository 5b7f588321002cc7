using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <content>Counting, summing and folding over collections.</content>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindCount(CountExpressionSyntax syntax, Scope scope)
    {
        if (BindCollection(syntax.Collection, scope) is not { } collection) return Poison(syntax);
        var where = BindWhere(syntax.Where, scope, collection);
        return where is { IsError: true } ? Poison(syntax) : new BoundCount(collection, where, syntax.Span);
    }

    private BoundExpression BindSum(SumExpressionSyntax syntax, Scope scope)
    {
        if (BindCollection(syntax.Collection, scope) is not { } collection) return Poison(syntax);
        var value = AsNumber(Bind(syntax.Value, scope.Inside(collection.Element)));
        var where = BindWhere(syntax.Where, scope, collection);
        if (!IsQuantity(value) || where is { IsError: true }) return Poison(syntax);
        return new BoundSum(value, collection, where, syntax.Span);
    }

    private BoundExpression BindThreshold(ThresholdExpressionSyntax syntax, Scope scope)
    {
        var threshold = BindHowMany(syntax.Threshold, scope);
        if (BindCollection(syntax.Collection, scope) is not { } collection) return Poison(syntax);
        var where = BindWhere(syntax.Where, scope, collection);
        if (threshold.IsError || where is { IsError: true }) return Poison(syntax);
        return new BoundThreshold(syntax.Operator, threshold, collection, where, syntax.Span);
    }

    private BoundExpression BindAny(AnyExpressionSyntax syntax, Scope scope)
    {
        if (BindCollection(syntax.Collection, scope) is not { } collection) return Poison(syntax);
        var where = BindTruth(syntax.Where, scope.Inside(collection.Element));
        return where.IsError ? Poison(syntax) : new BoundAny(collection, where, syntax.Span);
    }

    private BoundExpression BindEvery(EveryExpressionSyntax syntax, Scope scope)
    {
        if (BindCollection(syntax.Collection, scope) is not { } collection) return Poison(syntax);
        var where = BindWhere(syntax.Where, scope, collection);
        var has = BindTruth(syntax.Has, scope.Inside(collection.Element));
        if (has.IsError || where is { IsError: true }) return Poison(syntax);
        return new BoundEvery(collection, where, has, syntax.Span);
    }

    /// <summary>How many: a share, a count or a number; a figure without a unit must be whole.</summary>
    public BoundExpression BindHowMany(ExpressionSyntax syntax, Scope scope)
    {
        var bound = Bind(syntax, scope);
        if (bound is BoundQuantity { Type: BareNumberTypeSymbol } bare) return (BoundExpression?)AdaptTo(BuiltInTypes.Count, bare) ?? Poison(syntax);
        var fits = bound.IsError || bound.Type is QuantityTypeSymbol { Dimension: Dimension.Share or Dimension.Count or Dimension.Number };
        if (fits) return bound;
        _errors.ReportThresholdType(bound.Type, syntax.Span);
        return Poison(syntax);
    }

    private BoundExpression? BindWhere(ExpressionSyntax? where, Scope scope, BoundCollection collection) =>
        where is null ? null : BindTruth(where, scope.Inside(collection.Element));

    private BoundCollection? BindCollection(CollectionSyntax syntax, Scope scope)
    {
        if (syntax.IsAll) return BindRoster(syntax.Name);
        switch (_names.Resolve(syntax.Name, scope))
        {
            case ResolvedField field: return BindFieldCollection(field, syntax.Name);
            case ResolvedRoster { Entity: var entity }: return new BoundRoster(entity);
            case ResolvedEntity { Entity: { IsSingle: false } entity }:
                _errors.ReportPluralNeeded(entity.Name, syntax.Name.Span, entity.Plural);
                return null;
            case ResolvedEntity: return ReportNoCollection(syntax.Name, "a single entity");
            case ResolvedPart: return ReportNoCollection(syntax.Name, "a part");
            case ResolvedAssumption { Assumption.Type: var type }: return ReportNoCollection(syntax.Name, type);
            case ResolvedDefine { Define: var define }: return ReportNoCollection(syntax.Name, _context.Defines.BodyOf(define).Type);
            case Unresolved: return null;
            default: throw new System.InvalidOperationException("No binding of a collection's resolution.");
        }
    }

    private BoundRoster? BindRoster(NameExpressionSyntax name)
    {
        var word = WordOf(name) ?? _source[name.Span];
        if (_context.Symbols.FindRoster(word) is { } roster) return new BoundRoster(roster);
        if (_context.Symbols.FindEntity(word) is { IsSingle: false } entity) _errors.ReportPluralNeeded(word, name.Span, entity.Plural);
        else if (!_context.LostNames.Contains(word)) _errors.ReportUnknownRoster(word, name.Span, RosterNames());
        return null;
    }

    private BoundCollection? BindFieldCollection(ResolvedField field, NameExpressionSyntax name) => field.Field.Type switch
    {
        RelationTypeSymbol { IsMany: true, Entity: var entity } => Over(field, new MemberSubject(entity)),
        InverseTypeSymbol { Entity: var entity } => Over(field, new MemberSubject(entity)),
        OwnedTypeSymbol { Part: var part } when field.Subject is MemberSubject { Entity: var owner } =>
            Over(field, new ItemSubject(owner, field.Field, part)),
        OwnedTypeSymbol => null,
        var type => ReportNoCollection(name, type),
    };

    private static BoundFieldCollection Over(ResolvedField field, Subject element) =>
        new(field.Steps, field.Subject, field.Field, element);

    private BoundCollection? ReportNoCollection(NameExpressionSyntax name, TypeSymbol type) =>
        type is ErrorTypeSymbol ? null : ReportNoCollection(name, type.Description);

    private BoundCollection? ReportNoCollection(NameExpressionSyntax name, string description)
    {
        _errors.ReportCollectionExpected(_source[name.Span], description, name.Span);
        return null;
    }

    private System.Collections.Generic.IEnumerable<string> RosterNames() =>
        _context.Symbols.Entities.Where(entity => !entity.IsSingle).Select(entity => entity.Plural);
}
