using System.Collections.Immutable;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Syntax;
using Sprache;
using static Hangzhou.Dsl.Parsing.Lexemes;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Whom a milestone binds.</summary>
internal static class PopulationGrammar
{
    private static readonly Parser<ExpressionSyntax?> Where =
        Word(Keyword.Where)
            .Then(_ => ExpressionGrammar.Expression.OrMissing(at => at.Is(Mark.OpenBrace)))
            .When(at => at.Is(Keyword.Where));

    // example: every reserve
    private static readonly Parser<Head> Every =
        from start in Word(Keyword.Every)
        from entity in NameOf("an entity's name")
        select new Head(new EveryQuantifierSyntax(start.Span), entity);

    // example: the secretariat
    private static readonly Parser<Head> The =
        from start in Word(Keyword.The)
        from entity in NameOf("a single entity's name")
        select new Head(new TheQuantifierSyntax(start.Span), entity);

    // example: overall
    private static readonly Parser<Head> Overall =
        from start in Word(Keyword.Overall)
        select new Head(new OverallQuantifierSyntax(start.Span), null);

    // example: at least 80% of member_states
    private static readonly Parser<Head> Threshold =
        from start in Here
        from comparison in (Parser<OperatorFound>)(input => ReadOperator((Lexeme)input))
        from amount in (Parser<ExpressionSyntax>)(input => ReadAmount((Lexeme)input))
        from end in Here
        from of in Word(Keyword.Of)
        from entity in NameOf("an entity's plural")
        select new Head(new ThresholdQuantifierSyntax(comparison.Operator, amount, start.To(end)), entity);

    private static readonly Parser<Head> AnyHead = input => ((Lexeme)input).Keyword switch
    {
        Keyword.Every => Every(input),
        Keyword.The => The(input),
        Keyword.Overall => Overall(input),
        _ => Threshold(input),
    };

    // example: every reserve where indigenous_peoples_present { iplc_in_governance } with evidence for iplc_in_governance
    public static readonly Parser<PopulationSyntax> Population =
        from start in Here
        from head in AnyHead
        from condition in Where
        from criteria in (Parser<CriterionList>)CriterionGrammar.ReadBlock
        from evidence in (Parser<ImmutableArray<NameExpressionSyntax>>)EvidenceGrammar.ReadClause
        from end in Here
        select new PopulationSyntax(head.Quantifier, head.Entity, condition, criteria.Criteria, evidence, start.To(end));

    private static IResult<OperatorFound> ReadOperator(Lexeme at)
    {
        var result = Operators.Read(at);
        if (result is { WasSuccessful: true, Value.Operator: ComparisonOperator.AtMost or ComparisonOperator.LessThan })
        {
            var span = at.To((Lexeme)result.Remainder);
            at.Context.Errors.ReportPopulationOperator(span, at.Context.Source[span]);
        }

        return result;
    }

    private static IResult<ExpressionSyntax> ReadAmount(Lexeme at)
    {
        at.Context.ExpressionStart = at;
        return Thresholds.ReadAmount(at);
    }

    private sealed record Head(QuantifierSyntax Quantifier, IdentifierSyntax? Entity);
}
