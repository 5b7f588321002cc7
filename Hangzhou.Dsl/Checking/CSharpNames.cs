using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Binding;
using Hangzhou.Dsl.Symbols;
using Hangzhou.Dsl.Text;

namespace Hangzhou.Dsl.Checking;

/// <summary>No two names of one place become one name in C#, and none becomes a name that generated code needs itself.</summary>
internal static class CSharpNames
{
    // What every record has, so that no property may be called so.
    private static readonly string[] RecordMembers =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString",
    ];

    public static void Check(BoundPlan plan, CheckingErrors errors)
    {
        CheckTypes(plan, errors);
        foreach (var entity in plan.Symbols.Entities) CheckMembers(entity, errors);
        foreach (var part in plan.Symbols.Parts.Values) CheckMembers(part, errors);
        foreach (var (_, field) in plan.Symbols.DeclaredFields)
        {
            if (field.Type is ChoiceTypeSymbol type) CheckChoices(type, field, errors);
        }
    }

    private static void CheckTypes(BoundPlan plan, CheckingErrors errors)
    {
        var types = new CSharpScope(errors);
        types.Reserve("every record", RecordMembers);
        foreach (var declaration in plan.Plans.Take(1))
        {
            var prefix = PascalCase.Of(declaration.Syntax.Name.Text);
            types.Reserve("the plan", prefix + "Plan", prefix + "Round", prefix + "Rounds", prefix + "Context");
            new CSharpScope(errors).Add(declaration.Syntax.Name.Text, declaration.At(declaration.Syntax.Name.Span));
        }

        foreach (var entity in plan.Symbols.Entities)
        {
            types.Add(entity.Name, entity.Location);
            if (!entity.IsSingle && entity.Plural != entity.Name) types.Add(entity.Plural, entity.PluralLocation);
        }

        foreach (var part in plan.Symbols.Parts.Values) types.Add(part.Name, part.Location);
    }

    private static void CheckMembers(FieldOwner owner, CheckingErrors errors)
    {
        var members = new CSharpScope(errors);
        members.Reserve("every record", RecordMembers);
        var type = PascalCase.Of(owner.Name);
        members.Reserve($"its own type '{owner.Name}'", type, "I" + type, type + "View", type + "Adapter");
        foreach (var field in owner.Fields.Where(field => field.Type is PartTypeSymbol)) members.Add(field.Name, field.Location);
        foreach (var field in owner.FlatFields)
        {
            if (field.Type is InverseTypeSymbol) continue;
            members.Add(field.Path, field.Declared.Location);
            if (field.Type is not OwnedTypeSymbol owned) continue;
            foreach (var item in owned.Part.FlatFields) members.Add(field.Path + "." + item.Path, field.Declared.Location);
        }
    }

    private static void CheckChoices(ChoiceTypeSymbol type, FieldSymbol field, CheckingErrors errors)
    {
        var members = new CSharpScope(errors);
        foreach (var choice in type.Set.Names) members.Add(choice, field.Location);
    }

    /// <summary>The names of one place in C#; they are told apart without regard to case, as file systems do.</summary>
    private sealed class CSharpScope
    {
        private readonly CheckingErrors _errors;
        private readonly Dictionary<string, (string Name, Location Location)> _names = new(System.StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, string> _reserved = new(System.StringComparer.Ordinal);

        public CSharpScope(CheckingErrors errors) => _errors = errors;

        public void Reserve(string holder, params string[] names)
        {
            foreach (var name in names) _reserved[name] = holder;
        }

        public void Add(string name, Location location)
        {
            var csharp = PascalCase.Of(name);
            var isName = csharp.Length > 0 && csharp[0] is >= 'A' and <= 'Z' && csharp.All(letter => letter < 128);
            if (!isName) _errors.ReportNoCSharpName(name, location);
            else if (_reserved.TryGetValue(csharp, out var holder)) _errors.ReportTakenCSharpName(name, csharp, holder, location);
            else if (_names.TryGetValue(csharp, out var first)) _errors.ReportSameCSharpName(name, first.Name, csharp, location, first.Location);
            else _names.Add(csharp, (name, location));
        }
    }
}
