using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds the values that a case gives to a member or an item.</summary>
internal sealed class CaseValueBinder
{
    private const string None = "none";

    private readonly BindingContext _context;
    private readonly SourceText _source;
    private readonly BindingErrors _errors;
    private readonly ExpressionBinder _expressions;

    public CaseValueBinder(BindingContext context, SourceText source)
    {
        _context = context;
        _source = source;
        _errors = context.ErrorsIn(source);
        _expressions = new ExpressionBinder(context, source);
    }

    /// <summary>The values that could be bound.</summary>
    public ImmutableArray<BoundCaseValue> BindValues(FieldOwner owner, ImmutableArray<CaseValueSyntax> values)
    {
        var first = new Dictionary<(string Path, long? Year), TextSpan>();
        var bound = ImmutableArray.CreateBuilder<BoundCaseValue>();
        foreach (var syntax in values)
        {
            if (FindField(owner, syntax.Field) is not { } field || !CheckYear(field, syntax)) continue;
            var key = (field.Path, syntax.Year?.Value);
            if (first.TryGetValue(key, out var earlier)) _errors.ReportCaseSecond($"'{field.Path}'", syntax.Field.Span, new Location(_source, earlier));
            else first.Add(key, syntax.Field.Span);
            if (owner is PartSymbol && syntax.Evidence is { } evidence) _errors.ReportCaseEvidenceOfItem(field.Path, evidence.Span);
            if (BindValue(field, syntax) is { } value) bound.Add(new BoundCaseValue(field, (int?)syntax.Year?.Value, value, syntax.Evidence is not null));
        }

        return bound.ToImmutable();
    }

    private FlatField? FindField(FieldOwner owner, NameExpressionSyntax name)
    {
        var path = string.Join(".", name.Segments.Select(segment => segment.Text));
        if (owner.FindFlat(path) is { } field)
        {
            if (field.Type is not InverseTypeSymbol inverse) return field;
            _errors.ReportCaseFieldNotReported(path, field.Type.Description, $"Write '{inverse.Relation.Path}' of each {inverse.Entity.Name}", name.Span);
            return null;
        }

        var parts = owner.FlatFields.Where(flat => flat.Path.StartsWith(path + ".", System.StringComparison.Ordinal)).ToList();
        if (parts.Count > 0) _errors.ReportCaseFieldNotReported(path, "a part", $"Write one of its fields, such as '{parts[0].Path}'", name.Span);
        else if (!_context.LostNames.Contains(name.Segments[0].Text)) _errors.ReportUnknownField(path, name.Span, owner.Name, owner.FlatFields.Select(flat => flat.Path).ToList());
        return null;
    }

    private bool CheckYear(FlatField field, CaseValueSyntax syntax)
    {
        if (field.IsByYear == syntax.Year is not null) return true;
        var year = syntax.Year?.Value ?? _context.Symbols.BaselineYear ?? 2026;
        var text = year.ToString(CultureInfo.InvariantCulture);
        if (field.IsByYear) _errors.ReportCaseYearMissing(field.Path, text, syntax.Field.Span);
        else _errors.ReportCaseYearTooMany(field.Path, text, syntax.Field.Span);
        return false;
    }

    private CaseValue? BindValue(FlatField field, CaseValueSyntax syntax)
    {
        if (field.Type is ErrorTypeSymbol) return null;
        if (field.Type is OwnedTypeSymbol owned && (!syntax.Items.IsEmpty || IsNone(syntax)))
            return new ItemsValue(syntax.Items.Select(item => BindValues(owned.Part, item.Values)).ToImmutableArray());
        var value = syntax.Items.IsEmpty ? BindTyped(field.Type, syntax) : null;
        if (value is null && !_isReported) _errors.ReportCaseValueNotOfType(field, SpanOf(syntax));
        _isReported = false;
        return value;
    }

    // Set where a number's unit was refused: that is told already.
    private bool _isReported;

    private CaseValue? BindTyped(TypeSymbol type, CaseValueSyntax syntax) => type switch
    {
        RelationTypeSymbol relation => BindKeys(relation, syntax),
        ChoiceTypeSymbol { IsMany: true } choices => BindChoices(choices, syntax),
        _ when syntax.Values.Length != 1 => null,
        ChoiceTypeSymbol choice => BindChoices(choice, syntax),
        SimpleTypeSymbol simple => BindSimple(simple.Type, syntax.Values[0]),
        QuantityTypeSymbol quantity => BindQuantity(quantity, syntax.Values[0]),
        _ => null,
    };

    private static CaseValue? BindKeys(RelationTypeSymbol relation, CaseValueSyntax syntax)
    {
        if (IsNone(syntax)) return new KeysValue([]);
        var keys = syntax.Values.OfType<TextExpressionSyntax>().Select(text => text.Value).ToImmutableArray();
        return keys.Length == syntax.Values.Length && (relation.IsMany || keys.Length == 1) ? new KeysValue(keys) : null;
    }

    private static CaseValue? BindChoices(ChoiceTypeSymbol type, CaseValueSyntax syntax)
    {
        if (type.IsMany && IsNone(syntax)) return new ChoicesValue([]);
        var choices = syntax.Values.Select(value => WordOf(value) is { } word ? type.Set.Find(word) : -1).ToImmutableArray();
        return choices.All(choice => choice >= 0) ? new ChoicesValue(choices) : null;
    }

    private static CaseValue? BindSimple(SimpleType type, ExpressionSyntax value) => (type, value) switch
    {
        (SimpleType.Text, TextExpressionSyntax text) => new TextValue(text.Value),
        (SimpleType.Date, DateExpressionSyntax date) => new DateValue(date.Date),
        (SimpleType.Year, NumberExpressionSyntax { Unit: null, Digits.Length: 4 } year) when year.Digits.IndexOf('.') < 0 =>
            new YearValue(int.Parse(year.Digits, CultureInfo.InvariantCulture)),
        (SimpleType.YesNo, NameExpressionSyntax) when WordOf(value) is "yes" or "no" => new YesNoValue(WordOf(value) == "yes"),
        (SimpleType.Level, NameExpressionSyntax) when WordOf(value) is { } word && Levels.Find(word) >= 0 => new LevelValue(Levels.Find(word)),
        _ => null,
    };

    private CaseValue? BindQuantity(QuantityTypeSymbol type, ExpressionSyntax value)
    {
        if (value is not (NumberExpressionSyntax or NegationExpressionSyntax)) return null;
        var bound = _expressions.BindWritten(value, type);
        _isReported = bound is { IsError: true };
        if (bound is not BoundQuantity quantity || (type.IsNeverNegative && quantity.Value.Numerator.Sign < 0)) return null;
        return type.Dimension == Dimension.Count && !quantity.Value.Denominator.IsOne ? null : new QuantityValue(quantity.Value);
    }

    private static bool IsNone(CaseValueSyntax syntax) => syntax.Values.Length == 1 && WordOf(syntax.Values[0]) == None;

    private static string? WordOf(ExpressionSyntax value) =>
        value is NameExpressionSyntax { Segments.Length: 1 } name ? name.Segments[0].Text : null;

    private static TextSpan SpanOf(CaseValueSyntax syntax) => syntax.Values.IsEmpty
        ? TextSpan.Covering(syntax.Items[0].Span, syntax.Items[syntax.Items.Length - 1].Span)
        : TextSpan.Covering(syntax.Values[0].Span, syntax.Values[syntax.Values.Length - 1].Span);
}
