using System;
using System.Collections.Generic;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Makes Sprache's failures, and turns the one that counts into an error of the file.</summary>
internal static class Failures
{
    /// <summary>What is expected where a value should stand; its absence has an error of its own.</summary>
    public const string Value = "a value";

    private const string IsReported = "reported";

    /// <summary>Something else was expected here.</summary>
    public static IResult<T> Expected<T>(Lexeme found, params string[] expected) =>
        Result.Failure<T>(found, string.Empty, expected);

    /// <summary>It cannot be read, and why has been reported.</summary>
    public static IResult<T> Reported<T>(Lexeme found) => Result.Failure<T>(found, IsReported, Array.Empty<string>());

    /// <summary>A failure as the failure of a larger whole.</summary>
    public static IResult<T> As<T>(this IResult<object> failure) =>
        Result.Failure<T>(failure.Remainder, failure.Message, failure.Expectations);

    /// <summary>Reports a failure, unless it was reported, or follows from an error that was.</summary>
    public static void Report(IResult<object> failure)
    {
        var found = (Lexeme)failure.Remainder;
        if (failure.Message == IsReported || IsConsequence(found)) return;
        if (found.IsEnd) found.Context.IsEndReported = true;
        var expected = failure.Expectations.Distinct().ToList();
        if (expected.Contains(Value) && found.Previous is { } previous && EndsExpression(found) && !found.Equals(found.Context.ExpressionStart))
            ReportMissingValue(previous);
        else
            ReportExpected(found, expected);
    }

    /// <summary>Whether what is wrong here follows from an error that has been reported.</summary>
    public static bool IsConsequence(Lexeme found)
    {
        if (found.IsEnd && found.Context.IsEndReported) return true;
        if (found.Previous is { } previous && found.Context.Errors.HasErrorEndingAt(previous.Span.End)) return true;
        if (found.Kind == LexemeKind.Bad) return true;
        // A quote left out shifts every text that follows it on the line.
        foreach (var at in found.Ahead())
        {
            if (at != found && at.IsFirstOnLine) return false;
            if (at.IsUnclosed) return true;
        }

        return false;
    }

    /// <summary>A lexeme as messages name it.</summary>
    public static string Describe(Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.End => "the end of the file",
        LexemeKind.Text => "a text",
        _ => "'" + Readings.TextOf(lexeme.Context.Source, lexeme.Span) + "'",
    };

    /// <summary>Where an error about a lexeme points: at it, or at the last one when the file ends.</summary>
    public static TextSpan PlaceOf(Lexeme lexeme) => lexeme is { IsEnd: true, Previous: { } previous } ? previous.Span : lexeme.Span;

    /// <summary>After a word of an operator the whole operator is meant: <c>at least</c>.</summary>
    private static void ReportMissingValue(Lexeme last)
    {
        var first = last is { Keyword: Keyword.Least or Keyword.Most or Keyword.Than, Previous: { } before } ? before : last;
        var span = first.To(last.Next);
        last.Context.Errors.ReportMissingValue(span, "'" + Readings.TextOf(last.Context.Source, span) + "'");
    }

    private static void ReportExpected(Lexeme found, List<string> expected)
    {
        var words = expected.Where(word => word.StartsWith("'", StringComparison.Ordinal)).Select(word => word.Trim('\''));
        var suggestion = found.Kind == LexemeKind.Name ? Spelling.Nearest(found.Text, words) : null;
        found.Context.Errors.ReportExpected(PlaceOf(found), Join(expected), Describe(found), suggestion);
    }

    private static bool EndsExpression(Lexeme lexeme) =>
        lexeme.IsEnd || lexeme.IsFirstOnLine
        || lexeme.Mark is Mark.OpenBrace or Mark.CloseBrace or Mark.Semicolon or Mark.CloseParenthesis or Mark.Comma;

    private static string Join(List<string> expected) => expected.Count <= 1
        ? string.Concat(expected)
        : string.Join(", ", expected.Take(expected.Count - 1)) + " or " + expected[expected.Count - 1];
}
