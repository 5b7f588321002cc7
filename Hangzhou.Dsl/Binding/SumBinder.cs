using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Binding;

/// <summary>Finds the fields that a field should be the sum of: beside it, or in the parts beside it.</summary>
internal sealed class SumBinder
{
    private readonly BindingContext _context;

    // A part may stand in many places; what is wrong with its sum is told once.
    private readonly HashSet<FieldSymbol> _told = new();

    public SumBinder(BindingContext context) => _context = context;

    /// <summary>Binds the sums of all entities, and of the items that they own.</summary>
    public void Bind()
    {
        foreach (var entity in _context.Symbols.Entities)
        {
            BindOwner(entity);
            foreach (var owned in entity.FlatFields.Select(field => field.Type).OfType<OwnedTypeSymbol>()) BindOwner(owned.Part);
        }
    }

    private void BindOwner(FieldOwner owner)
    {
        foreach (var total in owner.FlatFields)
        {
            if (total.Declared.Sum is { } sum) BindSum(owner, total, sum);
        }
    }

    // total: area sum of core.area → within a part as the part has them
    private void BindSum(FieldOwner owner, FlatField total, SumSyntax sum)
    {
        var prefix = total.Path.Substring(0, total.Path.Length - total.Declared.Name.Length);
        var parts = ImmutableArray.CreateBuilder<int>();
        foreach (var name in sum.Parts)
        {
            var part = owner.FindFlat(prefix + name.Text);
            if (part is null) Report(total, name, "there is no such field beside it");
            else if (WhyNot(total, part, parts) is { } why) Report(total, name, why);
            else parts.Add(part.Ordinal);
        }

        total.Parts = parts.Count == sum.Parts.Length ? parts.ToImmutable() : ImmutableArray<int>.Empty;
    }

    private static string? WhyNot(FlatField total, FlatField part, ImmutableArray<int>.Builder before)
    {
        if (part.Ordinal == total.Ordinal) return "it is the total itself";
        if (before.Contains(part.Ordinal)) return "it is named twice";
        if (total.Type is ErrorTypeSymbol || part.Type is ErrorTypeSymbol) return null;
        if (total.Type is not QuantityTypeSymbol) return "the total is " + total.Type.Description + ", and only numbers add up";
        if (part.Type != total.Type) return "it is " + part.Type.Description + ", and the total is " + total.Type.Description;
        return part.IsByYear == total.IsByYear ? null : "one of the two has a value for each year, and the other has not";
    }

    private void Report(FlatField total, IdentifierSyntax part, string why)
    {
        if (_told.Add(total.Declared)) _context.ErrorsIn(total.Declared.Location.Source).ReportNoSum(total.Declared.Name, part.Text, why, part.Span);
    }
}
