using System;
using System.Globalization;
using System.Linq;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Tests.Lowering;

/// <summary>Prints core forms compactly: <c>(AtLeast core.restored (Multiply 1/2 core.degraded))</c>. Owners, assumptions and entities are ordinals; a read that asks for evidence has a <c>!</c>.</summary>
internal static class LoweredPrinter
{
    public static string Print(LoweredExpression expression) => expression switch
    {
        LoweredTruth truth => truth.IsYes ? "yes" : "no",
        LoweredQuantity quantity => quantity.Value.ToString(),
        LoweredDate date => date.Date.ToString(),
        LoweredYear year => Number(year.Year),
        LoweredLevel level => "level" + Number(level.Level),
        LoweredAssumptionValue use => $"assumed{Number(use.Assumption)}:{PrintType(use.Type)}",
        LoweredFieldRead read => PrintRead(read),
        LoweredFollow follow => $"(follow {PrintRead(follow.Relation)} to {Number(follow.Entity)}: {Print(follow.Inner)})",
        LoweredSingle single => $"(single {Number(single.Entity)}: {Print(single.Inner)})",
        LoweredAtRound at => $"(at {Number(at.Year)}: {Print(at.Inner)})",
        LoweredAnd and => Join("and", and.Operands),
        LoweredOr or => Join("or", or.Operands),
        LoweredNot not => $"(not {Print(not.Operand)})",
        LoweredCompare compare => $"({compare.Domain}.{compare.Operator} {Print(compare.Left)} {Print(compare.Right)})",
        LoweredYearEdge edge => $"({(edge.IsEnd ? "end" : "start")} {Print(edge.Year)})",
        LoweredTextIs text => $"(text {Print(text.Field)} [{string.Join(", ", text.Texts)}])",
        LoweredChoiceIs choice => $"(choice {Print(choice.Field)} [{string.Join(", ", choice.Choices.Select(Number))}])",
        LoweredIncludes includes => $"(includes {Print(includes.Field)} {Number(includes.Choice)})",
        LoweredReported reported => $"(reported {Print(reported.Field)})",
        LoweredFalls falls => $"(falls {PrintRead(falls.Field)} from {Number(falls.BaselineYear)})",
        LoweredStays stays => $"(stays {PrintRead(stays.Field)} {Print(stays.Share)} from {Number(stays.BaselineYear)})",
        LoweredArithmetic arithmetic => $"({arithmetic.Operator} {Print(arithmetic.Left)} {Print(arithmetic.Right)})",
        LoweredCount count => $"(count {Print(count.Collection)}{Where(count.Where)})",
        LoweredSum sum => $"(sum{(sum.IsNeverNegative ? "+" : "")} {Print(sum.Value)} over {Print(sum.Collection)}{Where(sum.Where)})",
        _ => throw new InvalidOperationException($"No print of {expression.GetType().Name}."),
    };

    public static string Print(LoweredCollection collection) => collection switch
    {
        RosterCollection roster => "roster" + Number(roster.Entity),
        OwnedCollection owned => "items " + PrintRead(owned.Field),
        RelatedCollection related => $"related {PrintRead(related.Field)} in {Number(related.Entity)}",
        InverseCollection inverse => $"inverse {PrintRead(inverse.Field)} in {Number(inverse.Entity)} by {Number(inverse.RelationField)}{(inverse.WithEvidence ? "!" : "")}",
        _ => throw new InvalidOperationException($"No print of {collection.GetType().Name}."),
    };

    public static string PrintType(FieldType type) => type switch
    {
        SimpleFieldType simple => simple.Type.ToString(),
        QuantityFieldType quantity => quantity.Dimension + (quantity.Currency is null ? "" : " " + quantity.Currency),
        ChoiceFieldType choice => (choice.IsMany ? "many of " : "one of ") + string.Join("|", choice.Choices.Select(one => one.Name)),
        RelationFieldType relation => (relation.IsMany ? "relations to " : "relation to ") + Number(relation.Entity),
        InverseFieldType inverse => $"inverse of {Number(inverse.Entity)}.{Number(inverse.Field)}",
        OwnedFieldType owned => $"many {owned.Part} {{ {string.Join("; ", owned.Fields.Select(PrintField))} }}",
        _ => throw new InvalidOperationException($"No print of {type.GetType().Name}."),
    };

    public static string PrintField(LoweredField field) =>
        $"{Number(field.Ordinal)} {field.Path}: {PrintType(field.Type)}{(field.IsByYear ? " by year" : "")}{(field.AsksEvidence ? " !" : "")}";

    private static string PrintRead(LoweredFieldRead read)
    {
        var owner = read.OwnedField is { } owned ? $"{Number(read.Entity)}[{Number(owned)}]." : $"{Number(read.Entity)}.";
        return owner + read.Field.Path + (read.WithEvidence ? "!" : "") + read.Year switch
        {
            NoYear => "",
            RoundYear => "@round",
            WindowYear => "@window",
            FixedYear year => "@" + Number(year.Year),
            _ => throw new InvalidOperationException($"No print of {read.Year.GetType().Name}."),
        };
    }

    private static string Join(string word, EquatableArray<LoweredExpression> operands) =>
        $"({word} {string.Join(" ", operands.Select(Print))})";

    private static string Where(LoweredExpression? where) => where is null ? "" : " where " + Print(where);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
