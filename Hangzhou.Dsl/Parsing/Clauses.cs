using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Hangzhou.Dsl.Diagnostics;
using Hangzhou.Dsl.Surfaces;
using Hangzhou.Dsl.Text;
using Sprache;

namespace Hangzhou.Dsl.Parsing;

/// <summary>One clause as read: its kind, what it says and where.</summary>
internal sealed record Clause(string Kind, object Value, TextSpan Span);

/// <summary>A kind of clause: the words it begins with, how it is read, whether it may stand more than once.</summary>
/// <param name="Words">Any of these begins it; none means that <paramref name="BeginsAt"/> tells.</param>
internal sealed record ClauseRule(
    string Kind, ImmutableArray<Keyword> Words, Parser<object> Parser, bool Repeats, Func<Lexeme, bool>? BeginsAt = null)
{
    /// <summary>A clause that stands at most once.</summary>
    public static ClauseRule Once(string kind, Parser<object> parser, params Keyword[] words) =>
        new(kind, ImmutableArray.Create(words), parser, Repeats: false);

    /// <summary>A clause that may stand any number of times.</summary>
    public static ClauseRule Many(string kind, Parser<object> parser, params Keyword[] words) =>
        new(kind, ImmutableArray.Create(words), parser, Repeats: true);

    /// <summary>Whether the clause begins here.</summary>
    public bool Begins(Lexeme lexeme) =>
        BeginsAt is null ? lexeme.Keyword != Keyword.None && Words.Contains(lexeme.Keyword) : BeginsAt(lexeme);
}

/// <summary>The clauses of a block, asked by kind.</summary>
internal sealed class ClauseList
{
    private readonly List<Clause> _clauses = new();

    public void Add(Clause clause) => _clauses.Add(clause);

    public Clause? FirstOf(string kind) => _clauses.Find(clause => clause.Kind == kind);

    /// <summary>What the clause of a kind says; null where there is none.</summary>
    public T? One<T>(string kind)
        where T : class => FirstOf(kind)?.Value as T;

    /// <summary>What every clause of a kind says.</summary>
    public ImmutableArray<T> All<T>(string kind) =>
        _clauses.Where(clause => clause.Kind == kind).Select(clause => clause.Value).Cast<T>().ToImmutableArray();
}
