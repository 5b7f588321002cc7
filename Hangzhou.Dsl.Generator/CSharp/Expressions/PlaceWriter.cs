using System.Collections.Generic;
using Hangzhou.Dsl.Generator.CSharp.Naming;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>Writes expressions read elsewhere: for the member a relation names, for a single entity, at another round.</summary>
internal sealed class PlaceWriter
{
    private readonly ExpressionWriter _expressions;

    public PlaceWriter(ExpressionWriter expressions) => _expressions = expressions;

    /// <summary>A single entity always has its one member, so this needs no statement.</summary>
    public CSharpExpression WriteSingle(LoweredSingle single, Subject subject)
    {
        var entity = _expressions.Vocabulary.Entity(single.Entity);
        return _expressions.Write(single.Inner, Subject.Of(entity, $"new {entity.View}({subject.Context}.Round.{entity.RosterName})", subject.Context));
    }

    public CSharpExpression WriteFollow(LoweredFollow follow, Subject subject) =>
        _expressions.Helpers.Call("Follow", follow, subject, (own, body) =>
        {
            var entity = _expressions.Vocabulary.Entity(follow.Entity);
            body.Add($"var keys = {_expressions.WriteRead(follow.Relation, own).Code};");
            body.Add($"var roster = {own.Context}.Round.{entity.RosterName};");
            body.Add("var found = keys.Count == 0 ? -1 : roster.Find(keys[0]);");
            return WriteInner(follow.Inner, entity, "roster", own.Context, body);
        });

    public CSharpExpression WriteAtRound(LoweredAtRound at, Subject subject) =>
        _expressions.Helpers.Call("At", at, subject, (own, body) =>
        {
            body.Add($"var round = {own.Context}.LastIn({CSharpText.Number(at.Year)});");
            // Whoever asks need not have been there then, if nothing of it is asked.
            if (!SubjectNeed.Of(at.Inner) || own.Entity is not { } entity)
            {
                var overall = AsValue(_expressions.Write(at.Inner, own with { Context = "then" }));
                body.Add($"if (round < 0) return {MissingOf(at.Inner, overall)};");
                body.Add($"var then = {own.Context}.At(round);");
                body.Add($"return {overall.Code};");
                return overall;
            }

            if (entity.Entity.IsSingle)
            {
                var single = AsValue(_expressions.Write(at.Inner, Subject.Of(entity, "element", "then")));
                body.Add($"if (round < 0) return {MissingOf(at.Inner, single)};");
                body.Add($"var then = {own.Context}.At(round);");
                body.Add($"var element = new {entity.View}(then.Round.{entity.RosterName});");
                body.Add($"return {single.Code};");
                return single;
            }

            var inner = AsValue(_expressions.Write(at.Inner, Subject.Of(entity, "element", "then")));
            body.Add($"if (round < 0) return {MissingOf(at.Inner, inner)};");
            body.Add($"var then = {own.Context}.At(round);");
            body.Add($"var roster = then.Round.{entity.RosterName};");
            body.Add($"var found = roster.Find({own.Member}.{entity.Key});");
            return WriteInner(at.Inner, entity, "roster", "then", body);
        });

    private CSharpExpression WriteInner(LoweredExpression inner, NamedEntity entity, string roster, string context, List<string> body)
    {
        var written = AsValue(_expressions.Write(inner, Subject.Of(entity, "element", context)));
        body.Add($"if (found < 0) return {MissingOf(inner, written)};");
        body.Add($"var element = new {entity.View}({roster}[found]);");
        body.Add($"return {written.Code};");
        return written;
    }

    // A count that cannot be read is unknown altogether, which no range of counts says.
    private static CSharpExpression AsValue(CSharpExpression written) => written.Kind == ValueKind.CountRange
        ? new CSharpExpression(ExpressionWriter.AsQuantity(written), ValueKind.Quantity)
        : written;

    // Whether something is reported is never unknown: of nobody, nothing is.
    private static string MissingOf(LoweredExpression inner, CSharpExpression written) =>
        AsksWhetherReported(inner) ? Runtime.Truth + ".No" : written.Missing;

    private static bool AsksWhetherReported(LoweredExpression expression) => expression switch
    {
        LoweredReported => true,
        LoweredFollow follow => AsksWhetherReported(follow.Inner),
        LoweredSingle single => AsksWhetherReported(single.Inner),
        LoweredAtRound at => AsksWhetherReported(at.Inner),
        _ => false,
    };
}
