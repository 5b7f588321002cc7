using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Counts, sums and tests over the elements of a collection. Their condition takes the rest of the expression.</summary>
internal static class CollectionGrammar
{
    // The knots are tied by lambdas: Parse.Ref keeps a memo a lexeme, and its left-recursion check is not needed here.
    private static readonly Parser<ExpressionSyntax> Condition = input => ExpressionGrammar.Expression(input);

    private static readonly Parser<ExpressionSyntax> Value = Nesting.Deeper(input => ExpressionGrammar.Arithmetic(input));

    // example: where status is not planned
    private static readonly Parser<ExpressionSyntax> Where = Word(Keyword.Where).Then(_ => Condition);

    private static readonly Parser<ExpressionSyntax?> OptionalWhere =
        input => ((Lexeme)input).Is(Keyword.Where) ? Where(input) : Result.Success<ExpressionSyntax?>(null, input);

    private static readonly Parser<NameExpressionSyntax> CollectionName = input =>
    {
        var at = (Lexeme)input;
        if (at.Kind != LexemeKind.Name || Surface.IsReserved(at.Keyword))
            return Failures.Expected<NameExpressionSyntax>(at, "the name of a collection");
        var name = Primaries.ReadName(at);
        return name.WasSuccessful
            ? Result.Success(name.Value as NameExpressionSyntax ?? new NameExpressionSyntax([IdentifierOf(at)], at.Span), name.Remainder)
            : name.As<NameExpressionSyntax>();
    };

    // example: all reserves
    private static readonly Parser<CollectionSyntax> Collection = input =>
    {
        var isAll = ((Lexeme)input).Is(Keyword.All);
        var name = CollectionName(isAll ? ((Lexeme)input).Next : input);
        return name.WasSuccessful
            ? Result.Success(new CollectionSyntax(isAll, name.Value, ((Lexeme)input).To((Lexeme)name.Remainder)), name.Remainder)
            : name.As<CollectionSyntax>();
    };

    // example: count of reserves where designated at most 2025
    public static readonly Parser<ExpressionSyntax> Count =
        from start in Word(Keyword.Count)
        from of in Word(Keyword.Of)
        from collection in Collection
        from condition in OptionalWhere
        from end in Here
        select new CountExpressionSyntax(collection, condition, start.To(end));

    // example: sum of core.area over reserves where designated at most 2025
    public static readonly Parser<ExpressionSyntax> Sum =
        from start in Word(Keyword.Sum)
        from of in Word(Keyword.Of)
        from value in Value
        from over in Word(Keyword.Over)
        from collection in Collection
        from condition in OptionalWhere
        from end in Here
        select new SumExpressionSyntax(value, collection, condition, start.To(end));

    // example: any research_projects where transdisciplinary
    public static readonly Parser<ExpressionSyntax> Any =
        from start in Word(Keyword.Any)
        from collection in Collection
        from condition in Where
        from end in Here
        select new AnyExpressionSyntax(collection, condition, start.To(end));

    // example: every restoration_projects where status is under_way has budget more than 0 USD
    public static readonly Parser<ExpressionSyntax> Every =
        from start in Word(Keyword.Every)
        from collection in Collection
        from condition in OptionalWhere
        from has in Word(Keyword.Has)
        from claim in Condition
        from end in Here
        select new EveryExpressionSyntax(collection, condition, claim, start.To(end));

    // example: at least 1 of restoration_projects where status is not planned
    public static readonly Parser<ExpressionSyntax> Threshold =
        from start in Here
        from comparison in (Parser<OperatorFound>)(input => Operators.Read((Lexeme)input))
        from amount in (Parser<ExpressionSyntax>)(input => Thresholds.ReadAmount((Lexeme)input))
        from of in Word(Keyword.Of)
        from collection in Collection
        from condition in OptionalWhere
        from end in Here
        select new ThresholdExpressionSyntax(comparison.Operator, amount, collection, condition, start.To(end));
}
