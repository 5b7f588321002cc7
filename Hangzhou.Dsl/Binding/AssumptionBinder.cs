using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Binding;

/// <summary>Binds the readings of assumptions: each a constant of the assumption's type.</summary>
internal sealed class AssumptionBinder
{
    private readonly BindingContext _context;

    public AssumptionBinder(BindingContext context) => _context = context;

    /// <summary>Every declared assumption with its readings.</summary>
    public ImmutableArray<BoundAssumptionDeclaration> Bind(ImmutableArray<Located<AssumptionSyntax>> assumptions)
    {
        var bound = ImmutableArray.CreateBuilder<BoundAssumptionDeclaration>();
        foreach (var assumption in assumptions)
        {
            var symbol = _context.Symbols.FindAssumption(assumption.Syntax.Name.Text);
            if (symbol is null || symbol.Location != assumption.At(assumption.Syntax.Name.Span)) continue;
            bound.Add(new BoundAssumptionDeclaration(symbol, assumption, BindReadings(symbol, assumption)));
        }

        return bound.ToImmutable();
    }

    private ImmutableArray<BoundReading> BindReadings(AssumptionSymbol symbol, Located<AssumptionSyntax> assumption)
    {
        var errors = _context.ErrorsIn(assumption.Source);
        var expressions = new ExpressionBinder(_context, assumption.Source);
        var first = new Dictionary<string, Location>(System.StringComparer.Ordinal);
        var readings = ImmutableArray.CreateBuilder<BoundReading>();
        foreach (var syntax in assumption.Syntax.Readings)
        {
            var name = syntax.Name;
            if (first.TryGetValue(name.Text, out var earlier)) errors.ReportDuplicate(name.Text, name.Span, earlier);
            else first.Add(name.Text, assumption.At(name.Span));
            readings.Add(new BoundReading(syntax, expressions.BindConstant(syntax.Value, symbol.Type, symbol.Name)));
        }

        return readings.ToImmutable();
    }
}
