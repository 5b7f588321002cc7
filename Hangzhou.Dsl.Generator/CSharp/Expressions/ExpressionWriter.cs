using System;
using System.Linq;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;
using Hangzhou.Dsl.Syntax;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Writes lowered expressions as C#, each on one line; what needs statements becomes a method of its own.</summary>
internal sealed class ExpressionWriter
{
    private readonly ComparisonWriter _comparisons;
    private readonly CollectionWriter _collections;
    private readonly PlaceWriter _places;
    private readonly YearsWriter _years;
    private int _variables;

    public ExpressionWriter(TargetVocabulary vocabulary, HelperMethods helpers)
    {
        Vocabulary = vocabulary;
        Helpers = helpers;
        _comparisons = new ComparisonWriter(this);
        _collections = new CollectionWriter(this);
        _places = new PlaceWriter(this);
        _years = new YearsWriter(this);
    }

    public TargetVocabulary Vocabulary { get; }

    public HelperMethods Helpers { get; }

    public CSharpExpression Write(LoweredExpression expression, Subject subject) => expression switch
    {
        LoweredTruth truth => new($"{Runtime.Truth}.{(truth.IsYes ? "Yes" : "No")}", ValueKind.Truth),
        LoweredQuantity quantity => new($"{Runtime.Quantity}.Of({CSharpText.Exact(quantity.Value)})", ValueKind.Quantity),
        LoweredDate date => new(CSharpText.Date(date.Date), ValueKind.Date),
        LoweredYear year => new(CSharpText.Number(year.Year), ValueKind.Year),
        LoweredLevel level => new($"{Runtime.Level}.{LevelNames.CSharp(level.Level)}", ValueKind.Level),
        LoweredAssumptionValue assumption => WriteAssumption(assumption, subject),
        LoweredFieldRead read => WriteRead(read, subject),
        LoweredFollow follow => _places.WriteFollow(follow, subject),
        LoweredSingle single => _places.WriteSingle(single, subject),
        LoweredAtRound at => _places.WriteAtRound(at, subject),
        LoweredAnd and => WriteChain(and.Operands, " & ", subject),
        LoweredOr or => WriteChain(or.Operands, " | ", subject),
        LoweredNot not => new($"{Runtime.Kleene}.Not({WriteTruth(not.Operand, subject)})", ValueKind.Truth),
        LoweredCompare compare => _comparisons.WriteCompare(compare, subject),
        LoweredYearEdge edge => _comparisons.WriteYearEdge(edge, subject),
        LoweredTextIs text => _comparisons.WriteTextIs(text, subject),
        LoweredChoiceIs choice => _comparisons.WriteChoiceIs(choice, subject),
        LoweredIncludes includes => _comparisons.WriteIncludes(includes, subject),
        LoweredReported reported => WriteReported(reported, subject),
        LoweredFalls falls => _years.WriteFalls(falls, subject),
        LoweredStays stays => _years.WriteStays(stays, subject),
        LoweredArithmetic arithmetic => WriteArithmetic(arithmetic, subject),
        LoweredCount count => _collections.WriteCount(count, subject),
        LoweredSum sum => _collections.WriteSum(sum, subject),
        _ => throw new InvalidOperationException($"No C# for {expression.GetType().Name}."),
    };

    /// <summary>The expression as a Truth.</summary>
    public string WriteTruth(LoweredExpression expression, Subject subject)
    {
        var written = Write(expression, subject);
        return written.Kind switch
        {
            ValueKind.Truth => written.Code,
            ValueKind.YesNo => $"{Runtime.Kleene}.Of({written.Code})",
            _ => throw new InvalidOperationException($"{written.Kind} is no truth."),
        };
    }

    /// <summary>The expression as a Quantity.</summary>
    public string WriteQuantity(LoweredExpression expression, Subject subject) => AsQuantity(Write(expression, subject));

    /// <summary>A value as a Quantity; a level counts from 0 to 3.</summary>
    public static string AsQuantity(CSharpExpression written) => written.Kind switch
    {
        ValueKind.Quantity => written.Code,
        ValueKind.Decimal or ValueKind.Count or ValueKind.CountRange => $"{Runtime.Quantity}.Of({written.Code})",
        ValueKind.Year or ValueKind.Level => $"{Runtime.Quantity}.Of((long?){written.Code})",
        _ => throw new InvalidOperationException($"{written.Kind} is no quantity."),
    };

    /// <summary>A name for a variable within an expression, new in its population.</summary>
    public string NextVariable() => "value" + CSharpText.Number(++_variables);

    /// <summary>How a field of the subject is read.</summary>
    public CSharpExpression WriteRead(LoweredFieldRead read, Subject subject)
    {
        var entity = Vocabulary.Entity(read.Entity);
        var year = WriteYear(read.Year, subject);
        if (read.OwnedField is not { } owned)
        {
            var field = entity.Fields[read.Field.Ordinal];
            var arguments = year is null ? string.Empty : $"({year})";
            var value = $"{subject.Member}.{field.Reader}{arguments}";
            return Value(field, read.WithEvidence ? $"({subject.Member}.{EvidenceOf(field)}{arguments} ? {value} : default)" : value);
        }

        var collection = entity.Fields[owned];
        var item = (collection.Item ?? throw new InvalidOperationException($"{collection.Name} owns nothing.")).Fields[read.Field.Ordinal];
        var accessor = collection.Accessors[read.Field.Ordinal];
        return Value(item, $"{subject.Member}.{accessor}({subject.Item}{(year is null ? string.Empty : ", " + year)})");
    }

    // What has no evidence is not reported: null, or the default of what is never null.
    private static string EvidenceOf(NamedField field) =>
        field.Evidence?.Reader ?? throw new InvalidOperationException($"{field.Name} is asked no evidence for.");

    private static CSharpExpression Value(NamedField field, string code) => new(code, FieldTypes.Kind(field.Field.Type), field.Enum);

    private static string? WriteYear(YearSelector year, Subject subject) => year switch
    {
        NoYear => null,
        RoundYear => subject.Context + ".RoundYear",
        WindowYear => subject.Context + ".WindowYear",
        FixedYear fixedYear => CSharpText.Number(fixedYear.Year),
        LoopYear => LoopYear.Variable,
        _ => throw new InvalidOperationException($"No C# for {year.GetType().Name}."),
    };

    private CSharpExpression WriteAssumption(LoweredAssumptionValue assumption, Subject subject)
    {
        var names = Vocabulary.Names;
        var call = $"{names.Assumptions}.{Vocabulary.Assumptions[assumption.Assumption].Method}({subject.Context}.Readings)";
        return assumption.Type is QuantityFieldType
            ? new CSharpExpression($"{Runtime.Quantity}.Of({call})", ValueKind.Quantity)
            : new CSharpExpression(call, FieldTypes.Kind(assumption.Type));
    }

    private CSharpExpression WriteChain(EquatableArray<LoweredExpression> operands, string joint, Subject subject) =>
        new(Chain.Of(joint, operands.Select(operand => WriteTruth(operand, subject))), ValueKind.Truth);

    private CSharpExpression WriteReported(LoweredReported reported, Subject subject)
    {
        var value = Write(reported.Field, subject);
        var test = value.Kind switch
        {
            ValueKind.Keys => value.Code + ".IsReported",
            ValueKind.Size => value.Code + ".Total is not null",
            _ when FieldTypes.IsNullable(value.Kind) => value.Code + " is not null",
            _ => throw new InvalidOperationException($"{value.Kind} is not reported."),
        };
        return new CSharpExpression($"{Runtime.Kleene}.Of({test})", ValueKind.Truth);
    }

    private CSharpExpression WriteArithmetic(LoweredArithmetic arithmetic, Subject subject)
    {
        var sign = arithmetic.Operator switch
        {
            ArithmeticOperator.Add => "+",
            ArithmeticOperator.Subtract => "-",
            ArithmeticOperator.Multiply => "*",
            ArithmeticOperator.Divide => "/",
            _ => throw new InvalidOperationException($"No C# for {arithmetic.Operator}."),
        };
        return new CSharpExpression(
            $"({WriteQuantity(arithmetic.Left, subject)} {sign} {WriteQuantity(arithmetic.Right, subject)})", ValueKind.Quantity);
    }
}
