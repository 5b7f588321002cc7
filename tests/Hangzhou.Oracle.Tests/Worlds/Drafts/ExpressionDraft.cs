using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Hangzhou.Oracle.Tests.Worlds;

/// <summary>How tightly a form binds, loosest first: what stands in a tighter place needs parentheses.</summary>
internal enum Tightness
{
    If,

    /// <summary>Takes the rest of the expression: a where, or a has, stands last.</summary>
    Open,
    Logical,
    Not,
    Comparison,
    Sum,
    Product,
    Negation,
    ShareOf,
    InYear,
    Primary,
}

/// <summary>An expression as it will be written.</summary>
/// <param name="Subject">Whom it is read for: an entity, an owned collection, or nobody. Only drafts of one type and subject can stand for one another.</param>
/// <param name="Form">What is written, the operands as <c>{0}</c>, <c>{1}</c> …</param>
/// <param name="IsConstant">Whether it is a figure, a day, a word or an assumption by itself.</param>
internal sealed record ExpressionDraft(
    DraftType Type, string Subject, Tightness Tightness, string Form, ImmutableArray<OperandDraft> Operands, bool IsConstant = false)
{
    /// <summary>The expression as written.</summary>
    public string Text => Operands.IsEmpty
        ? Form
        : string.Format(CultureInfo.InvariantCulture, Form, [.. Operands.Select(operand => (object)operand.Text)]);

    /// <summary>It, and what stands in it.</summary>
    public IEnumerable<ExpressionDraft> Pieces => Operands.SelectMany(operand => operand.Expression.Pieces).Prepend(this);

    /// <summary>How many pieces stand inside one another, itself included.</summary>
    public int Depth => 1 + Operands.Select(operand => operand.Expression.Depth).DefaultIfEmpty().Max();
}

/// <summary>An expression in its place.</summary>
/// <param name="Least">How tightly it must bind there, not to need parentheses.</param>
internal sealed record OperandDraft(ExpressionDraft Expression, Tightness Least)
{
    public string Text => Expression.Tightness < Least ? "(" + Expression.Text + ")" : Expression.Text;
}
