using System;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Surfaces;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>Clauses between braces, in any order; a clause that cannot be read does not hide the others.</summary>
internal sealed class Block
{
    private readonly string _owner;
    private readonly Func<Lexeme, bool> _isOutside;
    private readonly ImmutableArray<ClauseRule> _rules;

    /// <param name="owner">What the block belongs to, as messages name it.</param>
    /// <param name="isOutside">Tells a lexeme that cannot stand in the block: its closing brace is missing.</param>
    /// <param name="rules">The kinds of clauses.</param>
    public Block(string owner, Func<Lexeme, bool> isOutside, params ClauseRule[] rules)
    {
        _owner = owner;
        _isOutside = isOutside;
        _rules = ImmutableArray.Create(rules);
    }

    /// <summary>The parser of the block.</summary>
    public IResult<ClauseList> Read(IInput input)
    {
        var open = (Lexeme)input;
        if (!open.Is(Mark.OpenBrace) && !GoOnWithoutBrace(open)) return Failures.Expected<ClauseList>(open, "'{'");
        var clauses = new ClauseList();
        var at = open.Is(Mark.OpenBrace) ? open.Next : open;
        while (!at.Is(Mark.CloseBrace))
        {
            if (at.IsEnd || _isOutside(at)) return EndUnclosed(open, at, clauses);
            at = ReadClause(at, clauses);
        }

        return Result.Success(clauses, at.Next);
    }

    /// <summary>Where only the brace is missing, that is the one error.</summary>
    private bool GoOnWithoutBrace(Lexeme at)
    {
        if (RuleAt(at) is null) return false;
        Failures.Report(Failures.Expected<object>(at, "'{'"));
        return true;
    }

    private IResult<ClauseList> EndUnclosed(Lexeme open, Lexeme at, ClauseList clauses)
    {
        if (open.Is(Mark.OpenBrace) && !Failures.IsConsequence(at)) open.Context.Errors.ReportUnclosedBrace(open.Span, _owner);
        if (at.IsEnd) open.Context.IsEndReported = true;
        return Result.Success(clauses, at);
    }

    private Lexeme ReadClause(Lexeme start, ClauseList clauses)
    {
        if (RuleAt(start) is not { } rule) return SkipUnknown(start);
        var result = rule.Parser(start);
        var end = (Lexeme)result.Remainder;
        if (!result.WasSuccessful)
        {
            Failures.Report(result);
            return Recovery.SkipItem(start, end, IsClauseStart);
        }

        var clause = new Clause(rule.Kind, result.Value, start.To(end));
        if (!rule.Repeats && clauses.FirstOf(rule.Kind) is { } first)
            start.Context.Errors.ReportRepeatedClause(clause.Span, first.Span, _owner, rule.Kind);
        clauses.Add(clause);
        return end;
    }

    private Lexeme SkipUnknown(Lexeme start)
    {
        if (start.Is(Mark.Semicolon)) return start.Next;
        if (LaterFeatures.TryReport(start)) return Recovery.SkipItem(start, start.Next, IsClauseStart);
        if (!Failures.IsConsequence(start)) ReportUnknown(start);
        if (start.Is(Mark.OpenBrace)) return Recovery.PastBlock(start);
        return Recovery.SkipItem(start, start.Next, IsClauseStart);
    }

    private void ReportUnknown(Lexeme start)
    {
        var words = _rules.SelectMany(rule => rule.Words).Select(start.Context.Surface.WordOf).Distinct().ToList();
        var suggestion = start.Kind == LexemeKind.Name ? Spelling.Nearest(start.Text, words) : null;
        var kinds = string.Join(", ", _rules.Select(rule => rule.Kind).Distinct());
        start.Context.Errors.ReportUnknownClause(start.Span, Failures.Describe(start), _owner, kinds, suggestion);
    }

    private ClauseRule? RuleAt(Lexeme lexeme)
    {
        foreach (var rule in _rules)
        {
            if (rule.Begins(lexeme)) return rule;
        }

        return null;
    }

    /// <summary>Inside a line only words that no expression holds surely begin a clause.</summary>
    private bool IsClauseStart(Lexeme lexeme)
    {
        if (_isOutside(lexeme)) return true;
        if (RuleAt(lexeme) is not { } rule) return false;
        if (lexeme.IsFirstOnLine || lexeme.Previous?.Mark is Mark.CloseBrace or Mark.Semicolon) return true;
        if (rule.BeginsAt is not null) return lexeme.Next.Is(Mark.Colon);
        return lexeme.Keyword is Keyword.Cite or Keyword.During or Keyword.From or Keyword.By or Keyword.Each
                or Keyword.Title or Keyword.Pace or Keyword.Reading or Keyword.Status or Keyword.Decided;
    }
}
