using System.Collections.Generic;
using Hangzhou.Dsl.Generator.CSharp.Vocabulary;
using Hangzhou.Dsl.Lowering;

namespace Hangzhou.Dsl.Generator.CSharp.Expressions;

/// <summary>The year of a loop over years; exists only while C# is written.</summary>
internal sealed record LoopYear : YearSelector
{
    /// <summary>The variable that holds it.</summary>
    public const string Variable = "year";

    /// <summary>The only one.</summary>
    public static LoopYear Instance { get; } = new();

    /// <summary>The loop's head: from the baseline year to the last year completed at the round's date.</summary>
    public static string Loop(int baselineYear, Subject subject) =>
        $"for (var {Variable} = {CSharpText.Number(baselineYear)}; {Variable} <= {subject.Context}.LastCompletedYear; {Variable}++)";
}

/// <summary>Writes tests of every year since the baseline year: each is a method with a loop.</summary>
internal sealed class YearsWriter
{
    private readonly ExpressionWriter _expressions;

    public YearsWriter(ExpressionWriter expressions) => _expressions = expressions;

    public CSharpExpression WriteFalls(LoweredFalls falls, Subject subject) =>
        _expressions.Helpers.Call("Falls", falls, subject, (own, body) =>
            WriteTest($"default({Runtime.FallTest})", falls.Field, falls.BaselineYear, own, body));

    public CSharpExpression WriteStays(LoweredStays stays, Subject subject) =>
        _expressions.Helpers.Call("Stays", stays, subject, (own, body) =>
            WriteTest($"new {Runtime.FloorTest}({_expressions.WriteQuantity(stays.Share, own)})", stays.Field, stays.BaselineYear, own, body));

    private CSharpExpression WriteTest(string test, LoweredFieldRead field, int baselineYear, Subject own, List<string> body)
    {
        var value = _expressions.WriteRead(field with { Year = LoopYear.Instance }, own);
        body.Add($"var test = {test};");
        body.Add($"{LoopYear.Loop(baselineYear, own)} test.Add({value.Code});");
        body.Add("return test.Result;");
        return new CSharpExpression(string.Empty, ValueKind.Truth);
    }
}
