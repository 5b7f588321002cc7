using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>
/// Makes up well-typed expressions. A form is drawn by its weight; one that has nothing to stand on here (no such name, no
/// collection) gives null, and another is drawn.
/// </summary>
internal sealed partial class ExpressionGenerator
{
    private const int Attempts = 20;
    private readonly Chance _chance;
    private readonly HeaderDraft _header;
    private readonly Reach _reach;
    private readonly IReadOnlyList<AssumptionDraft> _assumptions;

    public ExpressionGenerator(Chance chance, HeaderDraft header, Reach reach, IReadOnlyList<AssumptionDraft> assumptions)
    {
        _chance = chance;
        _header = header;
        _reach = reach;
        _assumptions = assumptions;
    }

    /// <summary>A value of the type that stands by itself; null where nothing of the type can be named.</summary>
    /// <param name="size">About how many pieces it may have.</param>
    public ExpressionDraft? Value(DraftType type, DraftScope scope, int size)
    {
        if (type == DraftType.Truth) return Truth(scope, size);
        if (type.IsQuantity) return Quantity(type, scope, size);
        return Named(type, scope) is { } named && size > 2 && _chance.Percent(15) ? AtRound(named, scope) ?? named : Leaf(type, scope);
    }

    private ExpressionDraft? Leaf(DraftType type, DraftScope scope) =>
        type.Kind == DraftKind.Date && _chance.Percent(25) ? Constant(type, scope, FigureWords.Day(_header, _chance)) : NamedOrAssumed(type, scope);

    private ExpressionDraft? NamedOrAssumed(DraftType type, DraftScope scope) =>
        _chance.Percent(20) ? Assumed(type, scope) ?? Named(type, scope) : Named(type, scope) ?? Assumed(type, scope);

    private ExpressionDraft? Assumed(DraftType type, DraftScope scope)
    {
        var fitting = _assumptions.Where(assumption => assumption.Type == type).ToList();
        return fitting.Count == 0 ? null : Constant(type, scope, _chance.Of(fitting).Name);
    }

    /// <summary>A field or define of the type, of this year or another's.</summary>
    private ExpressionDraft? Named(DraftType type, DraftScope scope)
    {
        var fitting = _reach.Names(scope).Where(name => name.Type == type).ToList();
        return fitting.Count == 0 ? null : OfSomeYear(_chance.Of(fitting), scope);
    }

    private ExpressionDraft OfSomeYear(DraftName name, DraftScope scope)
    {
        var mayBeAt = name is { IsField: true, IsByYear: true } || !scope.IsItem || name.IsFromSingle;
        if (name.IsByYear && scope.HasWindow && _chance.Percent(45)) return Make(name.Type, scope, Tightness.InYear, name.Path + " in year");
        var percent = name.IsByYear ? 40 : 8;
        return mayBeAt && _chance.Percent(percent)
            ? Make(name.Type, scope, Tightness.InYear, name.Path + " at " + SomeYear())
            : Make(name.Type, scope, Tightness.Primary, name.Path);
    }

    /// <summary>A by-year quantity as it is named.</summary>
    private string? Yearly(DraftScope scope)
    {
        var fitting = _reach.Names(scope).Where(name => name is { IsByYear: true, Type.IsQuantity: true }).ToList();
        return fitting.Count == 0 ? null : _chance.Of(fitting).Path;
    }

    /// <summary>An expression read at another round; null for what no other round can be asked for.</summary>
    private ExpressionDraft? AtRound(ExpressionDraft inner, DraftScope scope) => inner.IsConstant || scope.IsItem
        ? null
        : Make(inner.Type, scope, Tightness.InYear, "({0}) at " + SomeYear(), (inner, Tightness.If));

    private string SomeYear() => _header.Baseline is not null && _chance.Percent(45) ? "baseline" : FigureWords.Year(_header, _chance);

    private T? Draw<T>(IReadOnlyList<(int Weight, Func<T?> Make)> forms)
        where T : class
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (_chance.Weighed(forms)() is { } made) return made;
        }

        return null;
    }

    private static ExpressionDraft Constant(DraftType type, DraftScope scope, string written) => new(
        type, scope.Subject, written[0] == '-' ? Tightness.Negation : Tightness.Primary, written, [], IsConstant: true);

    private static ExpressionDraft Make(
        DraftType type, DraftScope scope, Tightness tightness, string form, params (ExpressionDraft Expression, Tightness Least)[] operands) =>
        new(type, scope.Subject, tightness, form, [.. operands.Select(operand => new OperandDraft(operand.Expression, operand.Least))]);

    private static string Place(int place) => "{" + place.ToString(CultureInfo.InvariantCulture) + "}";
}
